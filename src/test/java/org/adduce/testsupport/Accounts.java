package org.adduce.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.adduce.account.Account;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;

/**
 * The people of the tests, made when they are first asked for and there for all tests after that: change none of them.
 * A test that deactivates somebody or changes a role takes {@link #someone}.
 */
public final class Accounts {

    /** Everybody's password. */
    public static final String PASSWORD = "seven quiet herons";

    private static final Map<Long, String> KEYS = new ConcurrentHashMap<>();
    private static final AtomicInteger STRANGERS = new AtomicInteger();

    private Accounts() {}

    public static Account ana() {
        return named("ana", "Ana Arroyo", Role.REVIEWER);
    }

    public static Account ben() {
        return named("ben", "Ben Baptiste", Role.REVIEWER);
    }

    public static Account eva() {
        return named("eva", "Eva Engström", Role.EDITOR);
    }

    public static Account ada() {
        return named("ada", "Ada Abara", Role.ADMIN);
    }

    /** A person whom no other test knows. */
    public static Account someone(Role role) {
        var name = role.id() + "-" + STRANGERS.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        return named(name, "Someone " + name, role);
    }

    /** The id of the account with this sign-in name. */
    public static long idOf(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people().byName(name).orElseThrow().id());
    }

    private static synchronized Account named(String name, String displayName, Role role) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people().byName(name)
                        .orElseGet(
                                () -> people().create(new NewAccount(name, displayName, null, role, PASSWORD), null)));
    }

    /** An API key of this person. */
    public static String key(Account account) {
        return KEYS.computeIfAbsent(account.id(), id -> SignedInPeople.key(account, "tests"));
    }

    /** A request to the API by this person. */
    public static RequestSpecification api(Account account) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + key(account));
    }

    /** A request to a page by this person, signed in anew, as a browser sends it from our own page. */
    public static RequestSpecification page(Account account) {
        return visitor().cookie(SignedInPeople.cookieName(), SignedInPeople.session(account));
    }

    /** The same as a browser sends it from another place: {@code cross-site}, {@code none}. */
    public static RequestSpecification pageFrom(String place, Account account) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", place)
                .cookie(SignedInPeople.cookieName(), SignedInPeople.session(account));
    }

    /** A request to a page by nobody in particular. */
    public static RequestSpecification visitor() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static People people() {
        return bean(People.class);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
