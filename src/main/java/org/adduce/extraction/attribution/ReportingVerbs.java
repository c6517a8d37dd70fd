package org.adduce.extraction.attribution;

import java.util.HashMap;
import java.util.Map;
import org.adduce.extraction.text.WordList;

/** The forms of the verbs that report what somebody says, as they stand in the list beside this class. */
final class ReportingVerbs {

    private enum Form {
        FINITE,
        PARTICIPLE
    }

    private static final Map<String, Form> FORMS = read();

    private ReportingVerbs() {}

    /** Whether it may have a subject before it: "says", "said", "say". */
    static boolean isFinite(String lower) {
        return FORMS.get(lower) == Form.FINITE;
    }

    static boolean isParticiple(String lower) {
        return FORMS.get(lower) == Form.PARTICIPLE;
    }

    private static Map<String, Form> read() {
        Map<String, Form> forms = new HashMap<>();
        for (String line : WordList.named("reporting-verbs.txt")) {
            String[] given = line.split(" ");
            String[] all = given.length > 1 ? given : inflected(line);
            for (String form : all) {
                forms.put(form, form.endsWith("ing") ? Form.PARTICIPLE : Form.FINITE);
            }
        }
        return forms;
    }

    private static String[] inflected(String base) {
        int last = base.length() - 1;
        if (base.endsWith("e")) {
            return new String[] {base, base + "s", base + "d", base.substring(0, last) + "ing"};
        }
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(last - 1)) < 0) {
            String stem = base.substring(0, last);
            return new String[] {base, stem + "ies", stem + "ied", base + "ing"};
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("o");
        return new String[] {base, base + (hisses ? "es" : "s"), base + "ed", base + "ing"};
    }
}
