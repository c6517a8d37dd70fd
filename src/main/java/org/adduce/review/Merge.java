package org.adduce.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.review.ComparisonPage.FieldPair;
import org.adduce.web.Words;
import org.jspecify.annotations.Nullable;

/** Two versions of the same findings, field by field: shown side by side, and put together again as somebody chose. */
final class Merge {

    private Merge() {}

    /** @param isMine whether this field is to be taken from mine; else theirs stays */
    static Findings of(Findings theirs, Findings mine, Predicate<String> isMine) {
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

    static List<FieldPair> pairs(Findings theirs, Findings mine, Words words) {
        return Stream.of(
                        pair("rating", theirs.rating(), mine.rating()),
                        pair("summary", theirs.summary(), mine.summary()),
                        pair("reasoning", theirs.reasoning(), mine.reasoning()),
                        pair("chosenBecause", theirs.chosenBecause(), mine.chosenBecause()),
                        pair("evidence", evidence(theirs, words), evidence(mine, words)),
                        pair("appearances", InShort.appearances(theirs), InShort.appearances(mine)),
                        pair("central", yes(theirs.central(), words), yes(mine.central(), words)),
                        pair("claimantResponse", InShort.response(theirs), InShort.response(mine)),
                        pair("waivers", InShort.waivers(theirs), InShort.waivers(mine)))
                .filter(pair -> !pair.theirs().isEmpty() || !pair.mine().isEmpty())
                .toList();
    }

    private static FieldPair pair(String name, @Nullable String theirs, @Nullable String mine) {
        return new FieldPair(name, theirs == null ? "" : theirs, mine == null ? "" : mine);
    }

    /** In full: two versions that differ in one word of an excerpt have to look different. */
    private static String evidence(Findings findings, Words words) {
        return IntStream.range(0, findings.evidence().size())
                .mapToObj(i -> (i + 1) + ". " + inFull(findings.evidence().get(i), words))
                .collect(Collectors.joining("\n\n"));
    }

    private static String inFull(Evidence piece, Words words) {
        return Stream.of(
                        piece.source().name(),
                        piece.source().kind(),
                        piece.source().url(),
                        Stance.of(piece.stance())
                                .map(stance -> words.of("stance", stance.id()))
                                .orElse(piece.stance()),
                        words.of("level", piece.primary() ? "primary" : "secondary"),
                        piece.excerpt(),
                        piece.locator(),
                        piece.seenOn(),
                        piece.note(),
                        piece.archive())
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    private static String yes(boolean value, Words words) {
        return words.of("answer", value ? "yes" : "no");
    }
}
