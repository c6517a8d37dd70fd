package org.adduce.extraction.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * How alike texts are in the pieces of their words, three to five characters long, rare pieces first: finds what spelling,
 * endings and words written together hide. Of each piece only a number is kept, so memory does not grow with the texts.
 */
public final class Spelling {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int NUMBERS = 1 << 18;
    /** What is longer is no statement; the rest of it is not looked at. */
    private static final int MOST_CHARACTERS = 4_000;

    /** The pieces of a text in rising order, each once, with their weights; the vector has length 1. */
    public record Profile(int[] pieces, double[] weights) {

        public double cosine(Profile other) {
            double sum = 0;
            int at = 0;
            for (int i = 0; i < pieces.length; i++) {
                while (at < other.pieces.length && other.pieces[at] < pieces[i]) {
                    at++;
                }
                sum += at < other.pieces.length && other.pieces[at] == pieces[i] ? weights[i] * other.weights[at] : 0;
            }
            return sum;
        }
    }

    private final int[] holders = new int[NUMBERS];
    private int texts;

    /** Counts a text in, so that its pieces weigh less than rare ones. */
    public void add(String text) {
        int last = -1;
        for (int piece : pieces(text)) {
            holders[piece] += piece == last ? 0 : 1;
            last = piece;
        }
        texts++;
    }

    public Profile profile(String text) {
        int[] all = pieces(text);
        int[] once = Arrays.stream(all).distinct().toArray();
        double[] weights = new double[once.length];
        double squares = 0;
        int at = 0;
        for (int i = 0; i < once.length; i++) {
            int from = at;
            while (at < all.length && all[at] == once[i]) {
                at++;
            }
            weights[i] = (1 + Math.log(at - from)) * (1 + Math.log((1.0 + texts) / (1 + holders[once[i]])));
            squares += weights[i] * weights[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new Profile(once, weights);
    }

    private static int[] pieces(String text) {
        String plain =
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).toLowerCase(Locale.ROOT);
        int[] pieces = new int[(LONGEST - SHORTEST + 1) * plain.length() + LONGEST];
        int size = 0;
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
                end++;
            }
            if (end > at) {
                size = addWord(plain, at, end, pieces, size);
            }
            at = end + 1;
        }
        int[] found = Arrays.copyOf(pieces, size);
        Arrays.sort(found);
        return found;
    }

    /** With its edges marked, so that beginnings and endings are pieces of their own. */
    private static int addWord(String text, int from, int end, int[] pieces, int size) {
        String word = "_" + text.substring(from, end) + "_";
        int next = size;
        for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
            for (int i = 0; i + length <= word.length() && next < pieces.length; i++) {
                int hash = word.substring(i, i + length).hashCode() * 0x9E3779B1;
                pieces[next++] = hash >>> 14;
            }
        }
        return next;
    }
}
