package org.adduce.extraction.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Term;
import org.adduce.extraction.text.Terms;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence with what they count: "about 12,000 homes", "$4 billion", "40 percent", "a third". */
final class QuantityReader {

    private static final Pattern TOKEN = Pattern.compile("\\d++(?:,\\d{3})*+(?:\\.\\d++)?|\\p{L}[\\p{L}'’]*+|[%$€£]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0));
    private static final Map<String, Double> MULTIPLIERS = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "millions",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "dozen",
            12.0,
            "m",
            1e6,
            "bn",
            1e9);
    private static final Map<String, Double> PARTS = Map.of(
            "half",
            50.0,
            "third",
            100 / 3.0,
            "thirds",
            100 / 3.0,
            "quarter",
            25.0,
            "quarters",
            25.0,
            "fifth",
            20.0,
            "fifths",
            20.0,
            "tenth",
            10.0,
            "tenths",
            10.0);
    private static final Map<String, String> SIGNS = Map.of("%", "percent", "$", "dollar", "€", "euro", "£", "pound");
    private static final Set<String> AT_LEAST =
            Set.of("more than", "over", "at least", "no fewer than", "no less than", "exceeding", "above");
    private static final Set<String> AT_MOST =
            Set.of("less than", "fewer than", "under", "up to", "no more than", "at most", "below");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "roughly", "nearly", "almost", "approximately", "close to");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final double TOLERANCE = 0.1;
    private static final int UNIT_REACH = 3;
    /** Both numbers of a tally are kept in one. */
    private static final double TALLY = 1e4;

    private record Token(String text, String lower, int start, int end) {

        boolean isWord() {
            return Character.isLetter(text.charAt(0));
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Quantity> figures = new ArrayList<>();

    private QuantityReader(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(
                    matcher.group(), matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
    }

    static List<Quantity> of(String text) {
        QuantityReader quantityReader = new QuantityReader(text);
        int at = 0;
        while (at < quantityReader.tokens.size()) {
            at = quantityReader.read(at);
        }
        return quantityReader.figures;
    }

    private int read(int at) {
        Double value = number(at);
        if (value == null) {
            return partOf(at, 1) ? at + 2 : at + 1;
        }
        int tally = tallyEnd(at);
        if (tally > 0) {
            double second = Objects.requireNonNull(number(tally - 1), "a tally ends with a number");
            add(at, tally, value * TALLY + second, "tally");
            return tally;
        }
        int next = at + 1;
        if (partOf(at, value)) {
            return at + 2;
        }
        for (Double times = value(MULTIPLIERS, next); times != null; times = value(MULTIPLIERS, next)) {
            value *= times;
            next++;
        }
        String unit = unit(at, next, value);
        if (unit != null) {
            add(at, next, value, unit);
        }
        return next;
    }

    /** The end of "23 to 18" and "23 votes to 18"; -1 when there is no such thing here. */
    private int tallyEnd(int at) {
        for (int to = at + 1; to <= at + 2 && to + 1 < tokens.size(); to++) {
            Double second = tokens.get(to).lower().equals("to") ? number(to + 1) : null;
            if (second != null
                    && second < TALLY
                    && (to == at + 1 || tokens.get(at + 1).lower().startsWith("vote"))) {
                return to + 2;
            }
        }
        return -1;
    }

    private @Nullable Double number(int at) {
        Token token = tokens.get(at);
        if (Character.isDigit(token.text().charAt(0))) {
            return Double.valueOf(token.text().replace(",", ""));
        }
        return "one".equals(token.lower()) && !followedBy(at, MULTIPLIERS.keySet()) && !followedBy(at, PARTS.keySet())
                ? null
                : WORDS.get(token.lower());
    }

    private @Nullable Double value(Map<String, Double> words, int at) {
        return at < tokens.size() ? words.get(tokens.get(at).lower()) : null;
    }

    private boolean followedBy(int at, Set<String> words) {
        return at + 1 < tokens.size() && words.contains(tokens.get(at + 1).lower());
    }

    /** "two fifths", "a third of": shares are percentages. "The third" and "a quarter later" are none. */
    private boolean partOf(int at, double count) {
        boolean counted = number(at) != null
                || Set.of("a", "by", "one").contains(tokens.get(at).lower());
        Double part = value(PARTS, at + 1);
        if (!counted || part == null) {
            return false;
        }
        add(at, at + 2, Math.round(count * part), "percent");
        return true;
    }

    private @Nullable String unit(int at, int next, double value) {
        if (at > 0
                && SIGNS.containsKey(tokens.get(at - 1).lower())
                && !tokens.get(at - 1).lower().equals("%")) {
            return SIGNS.get(tokens.get(at - 1).lower());
        }
        if (at > 0 && MONTHS.contains(tokens.get(at - 1).lower()) && value <= 31) {
            return tokens.get(at - 1).lower();
        }
        if (YEAR.matcher(tokens.get(at).text()).matches() && next == at + 1 && !isCounted(next)) {
            return Quantity.YEAR;
        }
        for (int i = next; i < tokens.size() && i < next + UNIT_REACH; i++) {
            Token token = tokens.get(i);
            if (SIGNS.containsKey(token.lower())) {
                return SIGNS.get(token.lower());
            }
            if (token.lower().equals("per") && followedBy(i, Set.of("cent"))) {
                return "percent";
            }
            List<Term> term = token.isWord() ? Terms.of(token.text()) : List.of();
            if (!adjoins(i) || !token.isWord() || term.isEmpty()) {
                return null;
            }
            if (isNoun(i)) {
                return Synonyms.of(term.get(0).stem());
            }
        }
        return null;
    }

    private boolean isCounted(int next) {
        return next < tokens.size()
                && adjoins(next)
                && tokens.get(next).lower().endsWith("s")
                && isNoun(next)
                && !Terms.of(tokens.get(next).text()).isEmpty();
    }

    /** Whether nothing but a space or a hyphen stands before the token. */
    private boolean adjoins(int at) {
        int gap = tokens.get(at).start() - tokens.get(at - 1).end();
        return gap == 0 || gap == 1 && " -–".indexOf(text.charAt(tokens.get(at).start() - 1)) >= 0;
    }

    /** Plurals, and the last of the words that belong together: "48 million crowns", "310 flooded cellars", "40 percent". */
    private boolean isNoun(int at) {
        String lower = tokens.get(at).lower();
        boolean last = at + 1 >= tokens.size()
                || !adjoins(at + 1)
                || !tokens.get(at + 1).isWord()
                || Terms.of(tokens.get(at + 1).text()).isEmpty();
        return last
                || lower.endsWith("s")
                || lower.equals("percent")
                || lower.equals("people")
                || lower.equals("crown");
    }

    private static boolean partWords(Token token) {
        return PARTS.containsKey(token.lower());
    }

    private void add(int at, int next, double value, String unit) {
        String two =
                at >= 2 ? tokens.get(at - 2).lower() + " " + tokens.get(at - 1).lower() : "";
        String one = at >= 1 ? tokens.get(at - 1).lower() : "";
        String three = at >= 3 ? tokens.get(at - 3).lower() + " " + two : "";
        boolean atMost = AT_MOST.contains(three)
                || !AT_LEAST.contains(three) && (AT_MOST.contains(two) || AT_MOST.contains(one));
        boolean atLeast = !atMost && (AT_LEAST.contains(three) || AT_LEAST.contains(two) || AT_LEAST.contains(one));
        boolean about = ABOUT.contains(two) || ABOUT.contains(one);
        double low = atMost ? Double.NEGATIVE_INFINITY : about ? value * (1 - TOLERANCE) : value;
        double high = atLeast ? Double.POSITIVE_INFINITY : about ? value * (1 + TOLERANCE) : value;
        int start = tokens.get(at).start();
        boolean unitFollows = next < tokens.size()
                && adjoins(next)
                && !SIGNS.containsKey(one)
                && !unit.equals("tally")
                && !unit.equals(Quantity.YEAR)
                && !MONTHS.contains(unit)
                && !partWords(tokens.get(next - 1));
        int end = tokens.get(unitFollows ? next : next - 1).end();
        figures.add(new Quantity(low, high, unit, text.substring(start, end), start, end));
    }
}
