package org.adduce.review.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.review.Findings;
import org.adduce.review.LogSummary;
import org.adduce.review.comparison.ComparisonPage.FieldPair;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Stance;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/** Two versions of the same findings, field by field: shown side by side, and put together again as somebody chose. */
public final class FindingsMerge {

    private FindingsMerge() {}

    /** @param isMine whether this field is to be taken from mine; else theirs stays */
    public static Findings of(Findings theirs, Findings mine, Predicate<String> isMine) {
        return new Findings(
                (isMine.test("rating") ? mine : theirs).rating(),
                (isMine.test("summary") ? mine : theirs).summary(),
                (isMine.test("reasoning") ? mine : theirs).reasoning(),
                (isMine.test("chosenBecause") ? mine : theirs).chosenBecause(),
                (isMine.test("evidence") ? mine : theirs).evidence(),
                (isMine.test("appearances") ? mine : theirs).appearances(),
                (isMine.test("central") ? mine : theirs).central(),
                (isMine.test("claimantResponse") ? mine : theirs).claimantResponse(),
                (isMine.test("waivers") ? mine : theirs).waivers());
    }

    public static List<FieldPair> pairs(Findings theirs, Findings mine, MessageLookup messageLookup) {
        return Stream.of(
                        pair("rating", theirs.rating(), mine.rating()),
                        pair("summary", theirs.summary(), mine.summary()),
                        pair("reasoning", theirs.reasoning(), mine.reasoning()),
                        pair("chosenBecause", theirs.chosenBecause(), mine.chosenBecause()),
                        pair("evidence", evidence(theirs, messageLookup), evidence(mine, messageLookup)),
                        pair("appearances", LogSummary.appearances(theirs), LogSummary.appearances(mine)),
                        pair("central", yes(theirs.central(), messageLookup), yes(mine.central(), messageLookup)),
                        pair("claimantResponse", LogSummary.response(theirs), LogSummary.response(mine)),
                        pair("waivers", LogSummary.waivers(theirs), LogSummary.waivers(mine)))
                .filter(pair -> !pair.theirs().isEmpty() || !pair.mine().isEmpty())
                .toList();
    }

    private static FieldPair pair(String name, @Nullable String theirs, @Nullable String mine) {
        return new FieldPair(name, theirs == null ? "" : theirs, mine == null ? "" : mine);
    }

    /** In full: two versions that differ in one word of an excerpt have to look different. */
    private static String evidence(Findings findings, MessageLookup messageLookup) {
        return IntStream.range(0, findings.evidence().size())
                .mapToObj(i -> (i + 1) + ". " + inFull(findings.evidence().get(i), messageLookup))
                .collect(Collectors.joining("\n\n"));
    }

    private static String inFull(Evidence piece, MessageLookup messageLookup) {
        return Stream.of(
                        piece.source().name(),
                        piece.source().kind(),
                        piece.source().url(),
                        Stance.of(piece.stance())
                                .map(stance -> messageLookup.of("stance", stance.id()))
                                .orElse(piece.stance()),
                        messageLookup.of("level", piece.primary() ? "primary" : "secondary"),
                        piece.excerpt(),
                        piece.locator(),
                        piece.seenOn(),
                        piece.note(),
                        piece.archive())
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    private static String yes(boolean value, MessageLookup messageLookup) {
        return messageLookup.of("answer", value ? "yes" : "no");
    }
}
