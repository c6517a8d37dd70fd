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
import org.adduce.audit.erasure.ErasureRegister.Listed;
import org.adduce.audit.erasure.ErasureSession;
import org.adduce.audit.erasure.PersonalData;
import org.adduce.audit.erasure.PersonalData.Table;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.claim.PassageUpdater;

/**
 * Takes people out of everything that is kept: their accounts are nobody's any more, marks stand where their names stood, and
 * what the log said of them is gone. One transaction, and one event without a name that lists what was touched.
 */
@ApplicationScoped
public class PersonErasure {

    private static final int SECONDS = 3600;

    private final AgroalDataSource database;
    private final List<PersonalData> texts;
    private final ErasedAccounts accounts;
    private final PassageUpdater passages;
    private final ErasureEntry entry;
    private final AuditLog log;
    private final Sequencer sequencer;
    private final Clock clock;

    PersonErasure(
            AgroalDataSource database,
            @All List<PersonalData> texts,
            ErasedAccounts accounts,
            PassageUpdater passages,
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
    public ErasureOutcome find(ErasureRequest erasureRequest) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        try {
            return inTransaction(erasureRequest);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /**
     * Erases it. On disk, copies of it stay until the database is rewritten. Events get their place in the log before and
     * after: content that is gone without one would be taken for damage.
     */
    public ErasureOutcome erase(ErasureRequest erasureRequest) {
        sequencer.run();
        try {
            return inTransactionOfItsOwn(erasureRequest);
        } finally {
            sequencer.run();
        }
    }

    private ErasureOutcome inTransactionOfItsOwn(ErasureRequest erasureRequest) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> inTransaction(erasureRequest));
    }

    private ErasureOutcome inTransaction(ErasureRequest erasureRequest) {
        var at = clock.instant();
        var redactionMarks = new RedactionMarks(MessageBundles.get(ErasureMessages.class)
                .removed_on(at.atOffset(ZoneOffset.UTC).toLocalDate()));
        var people = erasureRequest.names().stream()
                .flatMap(name -> accounts.named(name).stream())
                .distinct()
                .toList();
        var spellings = Spellings.of(erasureRequest, people);
        try (var connection = database.getConnection();
                var announced = ErasureSession.announce(connection)) {
            var signInNames = new HashMap<String, String>();
            people.forEach(person -> signInNames.put(person.name(), "removed-" + person.id()));
            var told = people.stream().map(Account::path).toList();
            var aboutThem = entry.eventsAbout(people.stream().map(Account::id).toList());
            for (var person : people) {
                accounts.erase(person, redactionMarks.name(), redactionMarks.words(), at);
            }
            var tableRedactor = new TableRedactor(
                    connection, new Redaction(spellings.whole(), signInNames, redactionMarks), spellings.parts(), at);
            var editions = walk(tableRedactor, aboutThem);
            var erasureFindings = tableRedactor.findings();
            people.forEach(person -> erasureFindings.add("account", person.id()));
            if (!erasureFindings.rows().isEmpty()) {
                log.append(entry.of(erasureFindings, editions));
            }
            return new ErasureOutcome(told, erasureFindings);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses the erasure: " + e.getMessage(), e);
        }
    }

    private List<Listed> walk(TableRedactor tableRedactor, Set<Long> aboutThem) throws SQLException {
        var tables = texts.stream().flatMap(holder -> holder.tables().stream()).toList();
        var pointedAt = tables.stream().filter(PersonErasure::isPointedAt).toList();
        for (var table : pointedAt) {
            tableRedactor.redact(table);
        }
        tableRedactor
                .edited()
                .forEach((article, edits) ->
                        passages.follow(((Number) article).longValue(), edits.text(), edits::start, edits::end));
        for (var table : tables) {
            if (!pointedAt.contains(table) && !TableRedactor.isLog(table)) {
                tableRedactor.redact(table);
            }
        }
        var editions = entry.editions(tableRedactor.findings());
        for (var table : tables) {
            if (TableRedactor.isLog(table)) {
                tableRedactor.eraseContent(table, aboutThem);
            }
        }
        return editions;
    }

    private static boolean isPointedAt(Table table) {
        return table.columns().stream().anyMatch(column -> column.kind() == PersonalData.Kind.POINTED_AT);
    }
}
