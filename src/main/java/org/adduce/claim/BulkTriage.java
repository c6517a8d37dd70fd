package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.LongConsumer;
import org.adduce.account.Account;
import org.adduce.web.ConcurrentChange;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with many claims: each in a transaction of its own, with its own event, so that one that is refused
 * keeps no other back.
 */
@ApplicationScoped
public class BulkTriage {

    private static final int MOST = 200;

    private final Triage triage;
    private final Assignment assignment;

    BulkTriage(Triage triage, Assignment assignment) {
        this.triage = triage;
        this.assignment = assignment;
    }

    /** What became of each claim. */
    public record Result(List<Long> done, List<Refused> refused) {}

    @TemplateData
    public record Refused(long id, List<Issue> issues) {}

    public Result accept(List<Long> ids, Account by) {
        return each(ids, id -> triage.accept(id, by));
    }

    public Result dismiss(List<Long> ids, Dismissal reason, Account by) {
        return each(ids, id -> triage.dismiss(id, reason, null, by));
    }

    public Result assign(List<Long> ids, String assignee, @Nullable LocalDate due, @Nullable String note, Account by) {
        return each(ids, id -> assignment.assign(id, assignee, due, note, by));
    }

    private static Result each(List<Long> ids, LongConsumer action) {
        new Guards()
                .content("ids", "claims_are_chosen", !ids.isEmpty())
                .content("ids", "claims_are_few", ids.size() <= MOST)
                .check();
        List<Long> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (long id : new LinkedHashSet<>(ids)) {
            try {
                action.accept(id);
                done.add(id);
            } catch (Refusal refusal) {
                refused.add(new Refused(id, refusal.issues()));
            } catch (NotFoundException e) {
                refused.add(new Refused(id, List.of(Issue.of("claim_is_there"))));
            } catch (RuntimeException e) {
                if (!ConcurrentChange.isBehind(e)) {
                    throw e;
                }
                refused.add(new Refused(id, List.of(Issue.of("claim_is_as_seen"))));
            }
        }
        return new Result(List.copyOf(done), List.copyOf(refused));
    }
}
