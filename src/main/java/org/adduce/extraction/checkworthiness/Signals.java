package org.adduce.extraction.checkworthiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Token;

/**
 * The words and phrases that speak for or against checking a sentence. All are looked up in one pass over the sentence, so
 * that lists may grow without slowing it. A phrase in small letters matches a capital only at the begin of the sentence:
 * "may" is doubt, "May" a month.
 */
final class Signals {

    private record Phrase(Reason.Key key, List<String> words) {

        boolean standsAt(List<String> sentence, int at) {
            return at + words.size() <= sentence.size()
                    && sentence.subList(at, at + words.size()).equals(words);
        }
    }

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:s|['’]s)?");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}(?:st|nd|rd|th)");
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

    static {
        list(Reason.Key.NUMBER, """
                two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy, eighty,
                ninety, dozen, dozens, hundred, hundreds, thousand, thousands, million, millions, billion, billions, trillion, trillions,
                half, double, twice, percent, per cent, a quarter, one in, two-thirds""");
        list(Reason.Key.DATE, """
                January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Aug, Sept, Oct,
                Nov, Dec, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, yesterday, today, last week, last month, last year,
                last night, this week, this month, this year, earlier this, years ago, months ago, days ago""");
        list(Reason.Key.PAST, """
                was, were, had, did, has been, have been, went, made, took, got, gave, came, left, lost, won, spent, paid, built, cut, brought,
                bought, sold, sent, said, told, held, met, led, began, grew, became, saw, knew, ran, rose, fell, put in, put out""");
        list(Reason.Key.DENIAL, """
                deny, denies, denied, rule out, rules out, ruled out, ruling out, no plan, no plans, no consensus, no evidence, no option,
                no need, never, nothing prevents, nothing to prevent, not an option, not unthinkable, not possible, not planning, not sending,
                not true, not a, does not, do not, did not, will not, would not, is not, are not, was not, were not, has not, have not, had not,
                doesn't, don't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, false, untrue,
                there is no, there are no, there was no, there were no, there will be no""");
        list(Reason.Key.COMPARISON, """
                more than, less than, fewer than, at least, up to, largest, biggest, highest, lowest, smallest, oldest, most, first, only, worst,
                record, increase, increased, decrease, decreased, rise, rose, risen, fall, fell, fallen, doubled, tripled, unprecedented,
                majority, average, compared""");
        list(Reason.Key.CAUSE, """
                because, cause, caused, causes, due to, led to, lead to, leads to, result in, results in, resulted in, escalate, as a result,
                prevent, prevents, prevented, responsible for""");
        list(Reason.Key.LAW_OR_TREATY, """
                law, laws, treaty, charter, Charter, constitution, constitutional, agreement, agreements, court, Court, a ruling, convicted,
                charged, sanctions, legislation, illegal, legally, Article, signed, voted, banned, lawsuit, indicted, act, Act, bill, Bill,
                decree, regulation, regulations, ordinance, statute, member of, members of, required to, requires, allowed to, entitled to""");
        list(Reason.Key.MODALITY, """
                might, may, could, perhaps, possibly, probably, maybe, likely, unlikely, appeared to, appears to, seem, seems, seemed""");
        list(Reason.Key.PREDICTION, "will, going to, is expected, are expected, forecast");
        list(Reason.Key.OPINION, """
                should, ought to, must, I think, I believe, I feel, in my opinion, hopefully, beautiful, terrible, amazing, wonderful, horrible,
                awful, fantastic, great, disgrace, disgraceful, shame, shameful, sad, sadly, unfortunately, important to, make sense,
                makes sense, make much more sense, make more sense, deserve, deserves, like to, proud, glad, sorry, love, hate""");
        list(Reason.Key.FIRST_PERSON, "I, I'm, I've, I'll, I'd, my, me");
        list(Reason.Key.ADDRESSED_TO_READER, """
                you, your, click, subscribe, read more, thank you, welcome, please, let's, let us""");
        BY_FIRST_WORD
                .values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt((Phrase p) -> -p.words().size())));
    }

    private Signals() {}

    private static void list(Reason.Key key, String phrases) {
        for (String phrase : phrases.strip().split(",\\s+")) {
            List<String> words = List.of(phrase.split(" "));
            BY_FIRST_WORD
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(key, words));
        }
    }

    /** For each kind of signal in a sentence the first words that gave it, as they stand in the text. */
    static Map<Reason.Key, String> in(String text, List<Token> sentence) {
        List<Token> words = sentence.stream().filter(Token::isWord).toList();
        List<String> plain = new ArrayList<>(
                words.stream().map(token -> token.text().replace('’', '\'')).toList());
        Map<Reason.Key, String> found = new EnumMap<>(Reason.Key.class);
        for (int i = 0; i < words.size(); i++) {
            char first = plain.get(i).charAt(0);
            if (first >= '0' && first <= '9' && !ORDINAL.matcher(plain.get(i)).matches()) {
                Reason.Key key = YEAR.matcher(plain.get(i)).matches() ? Reason.Key.DATE : Reason.Key.NUMBER;
                found.putIfAbsent(key, words.get(i).text());
            }
            addPhrases(text, words, plain, i, found);
        }
        return found;
    }

    private static void addPhrases(
            String text, List<Token> words, List<String> plain, int at, Map<Reason.Key, String> found) {
        if (at == 0 && !BY_FIRST_WORD.containsKey(plain.get(0))) {
            plain.set(0, plain.get(0).toLowerCase(Locale.ROOT));
        }
        for (Phrase phrase : BY_FIRST_WORD.getOrDefault(plain.get(at), List.of())) {
            if (phrase.standsAt(plain, at)) {
                found.putIfAbsent(
                        phrase.key(),
                        text.substring(
                                words.get(at).start(),
                                words.get(at + phrase.words().size() - 1).end()));
            }
        }
    }
}
