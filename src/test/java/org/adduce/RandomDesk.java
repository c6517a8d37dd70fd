package org.adduce;

import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.adduce.account.Account;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;

/**
 * A few claims that many clients work on at once, and what one of them may do next: most often what fits the stage that the
 * claim had when somebody last heard of it, by a person who may; else anything, by anybody.
 */
final class RandomDesk {

    private static final int CLAIMS = 24;
    private static final String REASON = "{\"reason\": \"The log is of another year.\"}";

    private static final Supplier<List<Account>> PEOPLE = () -> List.of(ana(), ben(), eva(), ada());

    private final AtomicReferenceArray<Claim> claims = new AtomicReferenceArray<>(CLAIMS);

    /** A claim as somebody last heard of it; others may have moved it on. */
    private record Claim(long id, String stage, int revisions) {}

    /**
     * A request, ready to be sent.
     *
     * @param events  how many entries its success means
     * @param succeed what then becomes of the claim
     */
    record Request(
            Account person,
            String verb,
            String path,
            Map<String, String> headers,
            String body,
            int events,
            Runnable succeed) {

        boolean isPage() {
            return path.startsWith("/desk/");
        }
    }

    /** One kind of step: who takes it from which stage to which, and the same values for the API and for a form. */
    private record Step(String noun, String from, String to, Account who, String json, String form, int events) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Function<Random, Request>> others = new ArrayList<>();

    RandomDesk() {
        // here, so that the clients themselves write nothing but by their requests
        PEOPLE.get().forEach(Accounts::key);
        for (int i = 0; i < CLAIMS; i++) {
            claims.set(i, new Claim(SomeClaims.candidate(), "candidate", 0));
        }
        step("acceptance", "candidate", "open", ben(), "{}", "", 1);
        step("dismissal", "candidate", "dismissed", ben(), "{\"reason\": \"opinion\"}", "reason=opinion", 1);
        step("acceptance", "dismissed", "open", ben(), "{}", "", 1);
        step("assignment", "open", "assigned", eva(), "{\"assignee\": \"ana\"}", "assignee=ana", 1);
        step("rephrasing", "open", "open", ben(), null, null, 1);
        step("release", "assigned", "open", ana(), "{}", "", 1);
        step("start", "assigned", "in-review", ana(), "{}", "", 1);
        step("submission", "written", "submitted", ana(), "{}", "", 1);
        step("return", "submitted", "written", ben(), "{\"comment\": \"Which log?\"}", "comment=Which+log%3F", 1);
        step("approval", "submitted", "approved", ben(), "{}", "", 1);
        step("reopening", "approved", "written", eva(), REASON, "reason=Once+more.", 1);
        step("publication", "approved", "published", eva(), "{}", "", 1);
        step("correction", "published", "in-review", eva(), REASON, "reason=Another+year.", 1);
        step("abandonment", "in-review", "published", eva(), REASON, "reason=It+was+right.", 1);
        step("withdrawal", "published", "withdrawn", eva(), REASON, "reason=A+forgery.", 1);
        others.add(this::articleBroughtIn);
        others.add(this::articlePasted);
        others.add(this::accountMade);
        others.add(this::keyMade);
        others.add(this::claimMarked);
        others.add(this::claimSplit);
        others.add(this::matchDecided);
        others.add(this::extractionRepeated);
        others.add(this::invited);
        others.add(this::conflictDeclared);
        others.add(this::nothingOfTheKind);
    }

    private void step(String noun, String from, String to, Account who, String json, String form, int events) {
        steps.add(new Step(noun, from, to, who, json, form, events));
    }

    List<Long> claimIds() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < CLAIMS; i++) {
            ids.add(claims.get(i).id());
        }
        return ids;
    }

    Request next(Random random) {
        if (random.nextInt(8) == 0) {
            return others.get(random.nextInt(others.size())).apply(random);
        }
        int at = random.nextInt(CLAIMS);
        var claim = claims.get(at);
        boolean sensible = random.nextInt(10) < 7;
        if (claim.stage().equals("in-review") && sensible && random.nextInt(4) > 0 || random.nextInt(12) == 0) {
            return save(at, claim, random);
        }
        var fitting = steps.stream()
                .filter(step -> !sensible || step.from().equals(claim.stage()))
                .toList();
        if (fitting.isEmpty()) {
            return fresh(at, random);
        }
        return take(fitting.get(random.nextInt(fitting.size())), at, claim, sensible, random);
    }

    private Request take(Step step, int at, Claim claim, boolean sensible, Random random) {
        var person = sensible ? step.who() : anybody(random);
        Runnable moved = () -> claims.set(at, new Claim(claim.id(), step.to(), claim.revisions()));
        boolean page = random.nextBoolean();
        var path = (page ? "/desk" : "/api/v1") + "/claims/" + claim.id() + "/" + step.noun();
        if (step.noun().equals("rephrasing")) {
            var words = "Forty boats sank, case " + random.nextInt() + ".";
            return page
                    ? form(person, path, "text=" + words.replace(" ", "+") + "&claimant=the+board", 1, moved)
                    : json(person, path, "{\"text\": \"%s\", \"claimant\": \"the board\"}".formatted(words), 1, moved);
        }
        var form = step.noun().equals("approval") ? "revision=" + claim.revisions() : step.form();
        return page
                ? form(person, path, form, step.events(), moved)
                : json(person, path, step.json(), step.events(), moved);
    }

    /** In place of a claim that nothing can be done with any more. */
    private Request fresh(int at, Random random) {
        claims.set(at, new Claim(SomeClaims.candidate(), "candidate", 0));
        return next(random);
    }

    /** On the revision that was heard of last, which somebody else may have gone beyond: one of two who save at once is told so. */
    private Request save(int at, Claim claim, Random random) {
        int base = random.nextInt(10) == 0 ? claim.revisions() + 1 : claim.revisions();
        var body = Reviews.json().replace("The log lists", "Case " + random.nextInt() + ". The log lists");
        return new Request(
                random.nextInt(6) == 0 ? anybody(random) : ana(),
                "PUT",
                "/api/v1/claims/" + claim.id() + "/review",
                Map.of("If-Match", "\"" + base + "\"", "Content-Type", "application/json"),
                body,
                1,
                () -> claims.set(at, new Claim(claim.id(), "written", base + 1)));
    }

    private Request articleBroughtIn(Random random) {
        return json(
                anybody(random),
                "/api/v1/articles",
                "{\"title\": \"Boats\", \"text\": \"%s\"}".formatted(story(random)),
                1);
    }

    private Request articlePasted(Random random) {
        return form(
                anybody(random),
                "/desk/articles",
                "title=Boats&text=" + story(random).replace(" ", "+"),
                1);
    }

    private static String story(Random random) {
        return "The board met. Forty boats sank on Monday. Case " + random.nextLong() + ".";
    }

    private Request accountMade(Random random) {
        var name = random.nextInt(4) == 0 ? "ana" : "random-" + Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
        return json(
                random.nextBoolean() ? ada() : anybody(random),
                "/api/v1/accounts",
                """
                {"name": "%s", "displayName": "Random", "roles": ["reviewer"], "password": "%s"}""".formatted(name, Accounts.PASSWORD),
                1);
    }

    private Request keyMade(Random random) {
        return json(anybody(random), "/api/v1/accounts/ben/keys", "{\"label\": \"random\"}", 1);
    }

    private Request invited(Random random) {
        return form(random.nextBoolean() ? ada() : anybody(random), "/desk/people/invitations", "role=reviewer", 1);
    }

    private Request claimMarked(Random random) {
        var article = SomeClaims.article("The mayor spoke. Taxes fell by 4 percent. So she said.");
        var words = random.nextInt(3) == 0 ? "Taxes rose." : "Taxes fell by 4 percent.";
        return json(
                anybody(random), "/api/v1/articles/" + article + "/claims", "{\"exact\": \"%s\"}".formatted(words), 1);
    }

    /** On a claim of its own: whoever declared one could do nothing more with the claims that all work on. */
    private Request conflictDeclared(Random random) {
        var path = "/claims/" + SomeClaims.candidate("claimant " + random.nextLong(), 0.7) + "/conflict";
        return random.nextBoolean()
                ? json(anybody(random), "/api/v1" + path, random.nextInt(4) == 0 ? "{}" : REASON, 1)
                : form(anybody(random), "/desk" + path, random.nextInt(4) == 0 ? "" : "conflictReason=My+sister.", 1);
    }

    private Request claimSplit(Random random) {
        int at = "The harbour board met on Monday.\n\n".length() + SomeClaims.PASSAGE.indexOf("and that nobody");
        return json(
                anybody(random),
                "/api/v1/claims/" + SomeClaims.candidate() + "/split",
                "{\"at\": %d}".formatted(random.nextInt(3) == 0 ? 1_000_000 : at),
                2);
    }

    /** Each of the two claims has an entry; that one which says the same as the other is dismissed by the confirmation. */
    private Request matchDecided(Random random) {
        var noun = List.of("confirmation", "rejection", "reconsideration").get(random.nextInt(3));
        return json(
                anybody(random),
                "/api/v1/matches/" + SomeClaims.match() + "/" + noun,
                "{}",
                noun.equals("confirmation") ? 3 : 2);
    }

    private Request extractionRepeated(Random random) {
        return form(anybody(random), "/desk/articles/" + SomeClaims.article() + "/extraction", "", 1);
    }

    private Request nothingOfTheKind(Random random) {
        return json(anybody(random), "/api/v1/claims/999999999/acceptance", "{}", 1);
    }

    private static Account anybody(Random random) {
        return PEOPLE.get().get(random.nextInt(4));
    }

    private static Request json(Account person, String path, String body, int events) {
        return json(person, path, body, events, () -> {});
    }

    private static Request json(Account person, String path, String body, int events, Runnable succeed) {
        return new Request(person, "POST", path, Map.of("Content-Type", "application/json"), body, events, succeed);
    }

    private static Request form(Account person, String path, String body, int events) {
        return form(person, path, body, events, () -> {});
    }

    private static Request form(Account person, String path, String body, int events, Runnable succeed) {
        return new Request(
                person,
                "POST",
                path,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                body,
                events,
                succeed);
    }
}
