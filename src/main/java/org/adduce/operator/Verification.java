package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.adduce.audit.Scrub;

/** Reads the whole audit log over and says whether it is what was signed. */
@Singleton
class Verification implements Operation {

    private final Scrub scrub;

    Verification(Scrub scrub) {
        this.scrub = scrub;
    }

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public int run(Map<String, String> arguments, Teller teller) throws IOException {
        var damage = scrub.damage();
        teller.line(damage.map(what -> "NOT VERIFIED: " + what).orElse("verified"));
        return damage.isPresent() ? Operations.FAILED : 0;
    }
}
