package org.adduce.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ministries, companies and courts that an article names in full, so that "the ministry" and initials find theirs. */
public final class Organisations {

    private static final Set<String> LINKS = Set.of("of", "for");

    private final String text;
    private final Map<Integer, String> byPlace = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> byWord = new HashMap<>();
    private final Map<String, String> byInitials = new HashMap<>();

    private Organisations(String text) {
        this.text = text;
    }

    public static Organisations in(String text, List<List<Token>> sentences) {
        Organisations organisations = new Organisations(text);
        sentences.forEach(organisations::read);
        return organisations;
    }

    /** The full name that begins at this place; null when none does. */
    @Nullable
    public String at(int place) {
        return byPlace.get(place);
    }

    /** What "NRA" stands for; the name itself when the article does not say. */
    public String spelledOut(String name) {
        return byInitials.getOrDefault(name, name);
    }

    /** The organisation that the article named last before this place with a word such as "ministry" in its name. */
    @Nullable
    public String described(String word, int place) {
        TreeMap<Integer, String> named = byWord.get(word);
        Map.Entry<Integer, String> last = named == null ? null : named.floorEntry(place);
        return last == null ? null : last.getValue();
    }

    private void read(List<Token> sentence) {
        int at = 0;
        while (at < sentence.size()) {
            int end = ProperName.runEnd(sentence, at);
            if (end > at) {
                end = withLinked(sentence, at, end);
                add(sentence, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** "Ministry of Defence" goes on after "of"; "President Ada Stone of Norlandia" does not. */
    private static int withLinked(List<Token> sentence, int from, int end) {
        if (!isKind(sentence.get(end - 1))
                || sentence.get(end - 1).isPossessive()
                || end + 1 >= sentence.size()
                || !LINKS.contains(sentence.get(end).text())) {
            return end;
        }
        int next = sentence.get(end + 1).text().equals("the") ? end + 2 : end + 1;
        int linked = next < sentence.size() ? ProperName.runEnd(sentence, next) : next;
        return linked > next ? linked : end;
    }

    private void add(List<Token> sentence, int from, int end) {
        int start = from;
        while (start < end
                && (Lexicon.SENTENCE_OPENERS.contains(sentence.get(start).lower())
                        || Lexicon.TITLES.contains(sentence.get(start).lower()))) {
            start++;
        }
        if (end - start < 2 || sentence.subList(start, end).stream().noneMatch(Organisations::isKind)) {
            return;
        }
        ProperName properName = new ProperName(Set.of(), sentence.subList(start, end));
        String full = properName.textIn(text);
        int place = sentence.get(start).start();
        byPlace.put(place, full);
        properName.words().stream()
                .filter(Organisations::isKind)
                .forEach(token -> byWord.computeIfAbsent(kind(token), ignored -> new TreeMap<>())
                        .put(place, full));
        if (end + 2 < sentence.size()
                && sentence.get(end).isMark("(")
                && sentence.get(end + 2).isMark(")")) {
            addInitials(sentence.get(end + 1).text(), full);
        }
    }

    private void addInitials(String initials, String full) {
        boolean fits = initials.length() >= 2
                && initials.length() <= 7
                && initials.equals(initials.toUpperCase(Locale.ROOT))
                && initials.charAt(0) == Character.toUpperCase(full.charAt(0));
        if (fits) {
            byInitials.putIfAbsent(initials, full);
        }
    }

    private static boolean isKind(Token token) {
        return Lexicon.ORGANISATION_WORDS.contains(kind(token));
    }

    private static String kind(Token token) {
        String lower = token.lower();
        return token.isPossessive() && lower.length() > 2
                ? lower.substring(0, lower.length() - (lower.endsWith("s'") ? 1 : 2))
                : lower;
    }
}
