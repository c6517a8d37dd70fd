package org.adduce.review.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.review.Findings;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button beside the editor's rows, as the button's value spells it: {@code evidence.add},
 * {@code evidence.up.2}, {@code waivers.remove.0}.
 */
record RowEdit(String list, String verb, int row) {

    private static final Pattern SPELLED =
            Pattern.compile("(evidence|appearances|waivers)\\.(add|remove|up|down|fetch)(?:\\.(\\d{1,4}))?");

    static Optional<RowEdit> of(@Nullable String value) {
        var spelled = SPELLED.matcher(value == null ? "" : value);
        return spelled.matches()
                ? Optional.of(new RowEdit(
                        spelled.group(1),
                        spelled.group(2),
                        spelled.group(3) == null ? -1 : Integer.parseInt(spelled.group(3))))
                : Optional.empty();
    }

    /** The findings with the rows as they are then; a row that is not there changes nothing. */
    Findings apply(Findings it, LocalDate today) {
        return switch (list) {
            case "evidence" -> it.withEvidence(changed(it.evidence(), Evidence.seenOn(today)));
            case "appearances" -> it.withAppearances(changed(it.appearances(), new Appearance(null, null, null)));
            default -> it.withWaivers(changed(it.waivers(), new Waiver(null, null, null)));
        };
    }

    private <T> List<T> changed(List<T> rows, T blank) {
        var all = new ArrayList<>(rows);
        if (verb.equals("add")) {
            all.add(blank);
        } else if (row >= 0 && row < all.size()) {
            switch (verb) {
                case "remove" -> all.remove(row);
                case "up" -> all.add(Math.max(0, row - 1), all.remove(row));
                case "down" -> all.add(Math.min(all.size() - 1, row + 1), all.remove(row));
                default -> {}
            }
        }
        return all;
    }
}
