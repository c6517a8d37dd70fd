package org.adduce.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.audit.erasure.ErasureEvent;
import org.adduce.audit.erasure.ErasureRegister;
import org.adduce.audit.erasure.ErasureRegister.Listed;
import org.adduce.audit.erasure.Ranges;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Subject;
import org.adduce.review.Edition;
import org.adduce.review.publication.Editions;

/**
 * What an erasure tells the log: which rows it touched, and never whom it was about. Rows were rewritten under the session in
 * plain SQL by then: it forgets what it read of them, for which there is the entity manager alone.
 */
@ApplicationScoped
class ErasureEntry {

    private static final String EDITIONS = "editions";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("account", "accounts"),
            Map.entry("article", "articles"),
            Map.entry("claim", "claims"),
            Map.entry("revision", "revisions"),
            Map.entry("approval", "approvals"),
            Map.entry("correction", "corrections"),
            Map.entry("withdrawal", "withdrawals"),
            Map.entry("audit_content", "erased"));

    private final EntityManager entities;
    private final Editions editions;
    private final ErasureRegister erasureRegister;

    ErasureEntry(EntityManager entities, Editions editions, ErasureRegister erasureRegister) {
        this.entities = entities;
        this.editions = editions;
        this.erasureRegister = erasureRegister;
    }

    private record Numbered(String path, long version) implements Subject {}

    /**
     * What was left of the editions, to be asked while the log still has the content of their publications.
     *
     * @throws IllegalStateException when one has no publication in the log: its row was not made by this program
     */
    List<Listed> editions(ErasureFindings erasureFindings) {
        entities.clear();
        var listed = new ArrayList<Listed>();
        for (var id : numbers(erasureFindings.in("edition"))) {
            var edition = editions.get(id);
            var published = erasureRegister
                    .changeOf(edition.subject(), values -> isPublication(values, edition))
                    .or(() -> erasureRegister.changeOf(EDITIONS, id))
                    .orElseThrow(() -> new IllegalStateException("the log does not know edition " + id));
            listed.add(new Listed(id, edition.presentSha256(), published));
        }
        return listed;
    }

    private static boolean isPublication(JsonNode values, Edition edition) {
        return values.path("edition").asInt() == edition.number()
                && values.path("sha256").asText().equals(edition.sha256());
    }

    Change of(ErasureFindings erasureFindings, List<Listed> editions) {
        var change = Change.of(
                ErasureEvent.PERSON_ERASED, new Numbered("erasures/" + (erasureRegister.count() + 1), 1), null);
        for (var rows : erasureFindings.rows().entrySet()) {
            var field = FIELDS.get(rows.getKey());
            if (field != null) {
                change = change.with(field, null, Ranges.write(numbers(rows.getValue())));
            }
        }
        return ErasureRegister.listing(change, EDITIONS, editions);
    }

    private static TreeSet<Long> numbers(Set<Object> keys) {
        var numbers = new TreeSet<Long>();
        keys.forEach(key -> numbers.add(((Number) key).longValue()));
        return numbers;
    }

    /** The events of which these accounts are the subject, and the conflicts of interest that they declared. */
    Set<Long> eventsAbout(List<Long> accounts) {
        return accounts.stream()
                .flatMap(id -> Stream.concat(
                        erasureRegister.eventsAbout("accounts/" + id),
                        erasureRegister.eventsBy(id, "conflict_declared")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
