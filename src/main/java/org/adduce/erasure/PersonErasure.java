package org.adduce.erasure;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.account.ErasedAccounts;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Erasing;
import org.adduce.audit.Erasures.Listed;
import org.adduce.audit.PersonalTexts;
import org.adduce.audit.PersonalTexts.Table;
import org.adduce.audit.Sequencer;
import org.adduce.claim.MovedPassages;

/**
 * Takes people out of everything that is kept: their accounts are nobody's any more, marks stand where their names stood, and
 * what the log said of them is gone. One transaction, and one event without a name that lists what was touched.
 */
@ApplicationScoped
public class PersonErasure {

    private static final int SECONDS = 3600;

    private final AgroalDataSource database;
    private final List<PersonalTexts> texts;
    private final ErasedAccounts accounts;
    private final MovedPassages passages;
    private final ErasureEntry entry;
    private final AuditLog log;
    private final Sequencer sequencer;
    private final Clock clock;

    PersonErasure(
            AgroalDataSource database,
            @All List<PersonalTexts> texts,
            ErasedAccounts accounts,
            MovedPassages passages,
            ErasureEntry entry,
            AuditLog log,
            Sequencer sequencer,
            Clock clock) {
        this.database = database;
        this.texts = texts;
        this.accounts = accounts;
        this.passages = passages;
        this.entry = entry;
        this.log = log;
        this.sequencer = sequencer;
        this.clock = clock;
    }

    /** What would be erased: it is done, and taken back. */
    public Outcome find(Demand demand) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        try {
            return inTransaction(demand);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /**
     * Erases it. On disk, copies of it stay until the database is rewritten. Events get their place in the log before and
     * after: content that is gone without one would be taken for damage.
     */
    public Outcome erase(Demand demand) {
        sequencer.run();
        try {
            return inTransactionOfItsOwn(demand);
        } finally {
            sequencer.run();
        }
    }

    private Outcome inTransactionOfItsOwn(Demand demand) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> inTransaction(demand));
    }

    private Outcome inTransaction(Demand demand) {
        var at = clock.instant();
        var marks = new Marks(
                MessageBundles.get(ErasureMessages.class).removed_on(at.atOffset(ZoneOffset.UTC).toLocalDate()));
        var people = demand.names().stream().flatMap(name -> accounts.named(name).stream()).distinct().toList();
        var spellings = Spellings.of(demand, people);
        try (var connection = database.getConnection();
                var announced = Erasing.announce(connection)) {
            var signInNames = new HashMap<String, String>();
            people.forEach(person -> signInNames.put(person.name(), "removed-" + person.id()));
            var told = people.stream().map(Account::path).toList();
            var aboutThem = entry.eventsAbout(people.stream().map(Account::id).toList());
            for (var person : people) {
                accounts.erase(person, marks.name(), marks.words(), at);
            }
            var walker = new Walker(
                    connection, new Redaction(spellings.whole(), signInNames, marks), spellings.parts(), at);
            var editions = walk(walker, aboutThem);
            var found = walker.found();
            people.forEach(person -> found.add("account", person.id()));
            if (!found.rows().isEmpty()) {
                log.append(entry.of(found, editions));
            }
            return new Outcome(told, found);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses the erasure: " + e.getMessage(), e);
        }
    }

    private List<Listed> walk(Walker walker, Set<Long> aboutThem) throws SQLException {
        var tables = texts.stream().flatMap(holder -> holder.tables().stream()).toList();
        var pointedAt = tables.stream().filter(PersonErasure::isPointedAt).toList();
        for (var table : pointedAt) {
            walker.redact(table);
        }
        walker.edited().forEach((article, edits) ->
                passages.follow(((Number) article).longValue(), edits.text(), edits::start, edits::end));
        for (var table : tables) {
            if (!pointedAt.contains(table) && !Walker.isLog(table)) {
                walker.redact(table);
            }
        }
        var editions = entry.editions(walker.found());
        for (var table : tables) {
            if (Walker.isLog(table)) {
                walker.eraseContent(table, aboutThem);
            }
        }
        return editions;
    }

    private static boolean isPointedAt(Table table) {
        return table.columns().stream().anyMatch(column -> column.kind() == PersonalTexts.Kind.POINTED_AT);
    }
}
