package org.adduce.web;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a text, each in pieces, of which the changed ones are those that the other state does not have: the fewest words
 * that explain how one became the other. Texts that have little in common, or too many words, are changed as a whole.
 *
 * @param before the pieces of the earlier text, from its beginning; none for no text
 * @param now    those of the later one
 */
@TemplateData
public record WordDifference(List<Piece> before, List<Piece> now) {

    /** The most cells of the table in which the longest common part is looked for. */
    private static final long MOST = 4_000_000;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** A part of a text. */
    @TemplateData
    public record Piece(String text, boolean changed) {}

    /** For templates, {@code {difference:of(was, is)}}. */
    @TemplateExtension(namespace = "difference")
    static final class InTemplates {

        private InTemplates() {}

        static WordDifference of(@Nullable String was, @Nullable String is) {
            return WordDifference.of(was, is);
        }
    }

    /** @param was null for nothing */
    public static WordDifference of(@Nullable String was, @Nullable String is) {
        var before = tokens(was);
        var now = tokens(is);
        int start = 0;
        while (start < Math.min(before.size(), now.size()) && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), now.size()) - start
                && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var kept = common(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
        return start + end == 0 && isLittle(kept, was, is)
                ? new WordDifference(pieces(before, 0, List.of(), 0), pieces(now, 0, List.of(), 0))
                : new WordDifference(
                        pieces(before, start, kept.stream().map(Pair::before).toList(), end),
                        pieces(now, start, kept.stream().map(Pair::now).toList(), end));
    }

    private record Pair(int before, int now, int length) {}

    private static List<String> tokens(@Nullable String text) {
        return text == null
                ? List.of()
                : TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The places of the longest common subsequence, from left to right. */
    private static List<Pair> common(List<String> before, List<String> now) {
        if ((long) before.size() * now.size() > MOST) {
            return List.of();
        }
        var longest = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < before.size() && j < now.size(); ) {
            if (before.get(i).equals(now.get(j))) {
                pairs.add(new Pair(
                        i, j, before.get(i).isBlank() ? 0 : before.get(i).length()));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static boolean isLittle(List<Pair> kept, @Nullable String was, @Nullable String is) {
        int longer = Stream.of(was, is)
                .mapToInt(text -> text == null ? 0 : text.length())
                .max()
                .orElse(0);
        return kept.stream().mapToInt(Pair::length).sum() * 4 < longer;
    }

    /**
     * @param start how many tokens at the beginning are the same
     * @param kept  which of those after them are
     * @param end   how many at the end are
     */
    private static List<Piece> pieces(List<String> tokens, int start, List<Integer> kept, int end) {
        var changed = new ArrayList<>(Collections.nCopies(tokens.size(), true));
        for (int i = 0; i < tokens.size(); i++) {
            changed.set(i, i >= start && i < tokens.size() - end);
        }
        kept.forEach(place -> changed.set(start + place, false));
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i));
            if (i + 1 == tokens.size() || isChanged(tokens, changed, i) != isChanged(tokens, changed, i + 1)) {
                pieces.add(new Piece(text.toString(), isChanged(tokens, changed, i)));
                text.setLength(0);
            }
        }
        return pieces;
    }

    /** Space between two changed words belongs to the change. */
    private static boolean isChanged(List<String> tokens, List<Boolean> changed, int i) {
        return changed.get(i)
                || i > 0
                        && i + 1 < tokens.size()
                        && tokens.get(i).isBlank()
                        && changed.get(i - 1)
                        && changed.get(i + 1);
    }
}
