package org.adduce.article;

/** The beginning of a text as a title for what has none. */
final class FirstWords {

    private static final int LONGEST = 80;

    private FirstWords() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    /** At most that many units, cut between words where there are any, with an ellipsis for what is cut off. */
    static String of(String text, int longest) {
        int lineEnd = text.indexOf('\n');
        var line = lineEnd < 0 ? text : text.substring(0, lineEnd);
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 1);
        int cut = space > longest / 2 ? space : longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
