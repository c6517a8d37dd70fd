package org.adduce.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adduce.web.FormTarget;

/** Signing out is a form, and may lead to where the identities come from. */
@Singleton
class EntranceAsFormTarget implements FormTarget {

    private final Entrance entrance;

    EntranceAsFormTarget(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Optional<String> origin() {
        return entrance.site();
    }
}
