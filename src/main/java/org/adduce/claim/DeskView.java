package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adduce.web.Page;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The claim desk as its page shows it.
 *
 * @param needNewAssignee how many claims lost their assignee, of all that there are
 * @param articleTitle of the article that the list is narrowed to
 */
@TemplateData
record DeskView(
        ClaimQuery query,
        Form filter,
        Page<ClaimRow> page,
        Map<Stage, Long> counts,
        long needNewAssignee,
        List<Workload.Reviewer> reviewers,
        Workload.Choice assignable,
        @Nullable String articleTitle) {

    /** A way to look at the list. */
    @TemplateData
    record Tab(String id, long count, boolean isCurrent) {}

    /** All, then each stage that has claims or is looked at. */
    public List<Tab> stages() {
        var tabs = new ArrayList<Tab>();
        var current = query.filter().stage();
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab("", all, current == null && query.filter().needsNewAssignee() == null));
        for (var stage : Stage.values()) {
            long count = counts.getOrDefault(stage, 0L);
            if (count > 0 || stage == current) {
                tabs.add(new Tab(stage.id(), count, stage == current));
            }
        }
        return tabs;
    }

    /** Those whose assignee left, as a stage of their own to look at; null where there are none. */
    public @Nullable Tab left() {
        boolean current = query.filter().needsNewAssignee() != null;
        return needNewAssignee == 0 && !current ? null : new Tab("left", needNewAssignee, current);
    }

    /** The address of this list with one parameter changed, from its first page. */
    public String address(String name, String value) {
        var parameters = new ArrayList<String>();
        for (var known : ClaimQuery.FILTERS) {
            var kept = known.equals(name) ? value : filter.value(known);
            if (!kept.isEmpty()) {
                parameters.add(known + "=" + URLEncoder.encode(kept, StandardCharsets.UTF_8));
            }
        }
        return ClaimDeskResource.PATH + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    public List<Outcome> outcomes() {
        return Arrays.asList(Outcome.values());
    }

    public List<Dismissal> dismissals() {
        return Arrays.stream(Dismissal.values())
                .filter(reason -> reason != Dismissal.DUPLICATE)
                .toList();
    }

    /** Scores to choose from, with the one that is asked for. */
    public List<String> scores() {
        var scores = new ArrayList<>(List.of("0.25", "0.5", "0.75"));
        var asked = filter.value("minScore");
        if (!asked.isEmpty() && !scores.contains(asked)) {
            scores.add(asked);
        }
        return scores;
    }

    public List<ClaimSort> sorts() {
        return Arrays.asList(ClaimSort.values());
    }

    public boolean isNarrowed() {
        return !query.filter().isAll();
    }

    /** Whether it is narrowed by more than the stage and the words, which are always in sight. */
    public boolean isFurtherNarrowed() {
        var filter = query.filter();
        var inSight = new ClaimFilter(
                filter.stage(),
                null,
                null,
                filter.article(),
                null,
                null,
                null,
                null,
                filter.needsNewAssignee(),
                filter.words());
        return !filter.equals(inSight);
    }

    /** Whether there is nothing at all on the desk yet. */
    public boolean isBare() {
        return counts.isEmpty();
    }

    /** The id of the row after the one at this place, for the keyboard to go on with; null after the last. */
    public @Nullable Long after(int place) {
        return place + 1 < page.items().size() ? page.items().get(place + 1).id() : null;
    }
}
