package org.adduce.account.local;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignInMethod;
import org.adduce.web.MessageLookup;
import org.adduce.web.Site;
import org.adduce.workflow.Guards;

/** Says at the start where people sign in, or, while there are none, where the first admin is made; and makes them. */
@Singleton
class SetUp {

    private final SignInMethod signInMethod;
    private final People people;
    private final SetUpLink link;
    private final Site site;
    private final MessageLookup messageLookup;

    SetUp(SignInMethod signInMethod, People people, SetUpLink link, Site site, MessageLookup messageLookup) {
        this.signInMethod = signInMethod;
        this.people = people;
        this.link = link;
        this.site = site;
        this.messageLookup = messageLookup;
    }

    /** On the console and not in the log, which may be kept and read by others: the address is a secret. */
    void announce(@ObservesAsync HttpServerStart event) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        var isEmpty = QuarkusTransaction.requiringNew().call(() -> signInMethod.keepsPeople() && people.isEmpty());
        System.out.println(messageLookup.of("set_up", "ready", site.origin()));
        System.out.println(
                isEmpty
                        ? messageLookup.of("set_up", "make_admin", site.absolute("/desk/set-up/" + link.make()))
                        : messageLookup.of("set_up", "sign_in", site.absolute("/desk/sign-in")));
    }

    /** Whether this secret is that of the address that was printed, and still good. */
    boolean admits(String secret) {
        return link.admits(secret);
    }

    /** @throws org.adduce.workflow.Refusal with everything that is wrong with the wanted account */
    synchronized Account makeAdmin(String secret, NewPerson person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            new Guards()
                    .stage("set_up_link_is_good", link.admits(secret) && people.isEmpty())
                    .check();
            var admin = people.join(person.as(Role.ADMIN));
            link.use();
            return admin;
        });
    }
}
