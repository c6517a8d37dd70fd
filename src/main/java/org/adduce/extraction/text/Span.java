package org.adduce.extraction.text;

/** A stretch of a text: its first UTF-16 unit and the unit after its last. */
public record Span(int start, int end) {

    public int length() {
        return end - start;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span movedBy(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The same stretch without white space at its ends; may come out empty. */
    public Span strippedIn(String text) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
