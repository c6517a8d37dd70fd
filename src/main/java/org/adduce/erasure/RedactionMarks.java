package org.adduce.erasure;

import java.text.Normalizer;
import java.util.Locale;

/** What stands where a name stood: in words, in addresses, and where there is little room. */
record RedactionMarks(String name) {

    /** In a text. */
    String words() {
        return "[" + name + "]";
    }

    /** In an address, of letters that need no escaping there. */
    String address() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "removed" : plain;
    }
}
