package org.adduce.extraction.checkworthiness;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.adduce.extraction.text.ProperName;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.Tokenizer;

/** Reads the signals of a sentence: its telling words, the names in it, its length and form. */
final class SignalReader {

    private static final int NAMES_THAT_COUNT = 4;
    private static final double SHORT = 10;
    private static final double LONG = 25;

    private final Set<String> knownNames;

    /** @param knownNames what is surely a name in this article, so that it counts at the begin of a sentence too */
    SignalReader(Set<String> knownNames) {
        this.knownNames = knownNames;
    }

    Map<Reason.Key, Signal> in(String sentence) {
        List<Token> words = Tokenizer.of(sentence, new Span(0, sentence.length()));
        Map<Reason.Key, Signal> found = new EnumMap<>(Reason.Key.class);
        Signals.in(sentence, words).forEach((key, first) -> found.put(key, new Signal(1, first)));
        words.stream()
                .map(Token::text)
                .filter(SignalReader::isPast)
                .findFirst()
                .ifPresent(word -> found.putIfAbsent(Reason.Key.PAST, new Signal(1, word)));
        addNames(sentence, words, found);
        addLength(words.stream().filter(Token::isWord).count(), found);
        if (sentence.indexOf('?') >= 0) {
            found.put(Reason.Key.QUESTION, new Signal(1, "?"));
        }
        return found;
    }

    private void addNames(String sentence, List<Token> words, Map<Reason.Key, Signal> found) {
        List<String> names = ProperName.in(words).stream()
                .filter(properName -> !properName.words().isEmpty() && !properName.isOnlyDemonym())
                .map(properName -> properName.textIn(sentence))
                .filter(name -> knownNames.contains(name) || !opensOnly(sentence, name))
                .distinct()
                .limit(NAMES_THAT_COUNT)
                .toList();
        if (!names.isEmpty()) {
            found.put(
                    Reason.Key.NAMED_PERSON_OR_ORGANISATION,
                    new Signal(Math.sqrt(names.size()), String.join(", ", names)));
        }
    }

    private static boolean isPast(String word) {
        return word.length() > 4
                && word.endsWith("ed")
                && !word.endsWith("eed")
                && Character.isLowerCase(word.charAt(0));
    }

    /** A single capitalised word at the begin of a sentence is no name unless written in capitals throughout. */
    private static boolean opensOnly(String sentence, String name) {
        return sentence.indexOf(name) <= 1 && name.indexOf(' ') < 0 && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static void addLength(long words, Map<Reason.Key, Signal> found) {
        if (words < SHORT) {
            found.put(Reason.Key.TOO_SHORT, new Signal(1 - words / SHORT, null));
        } else if (words > LONG) {
            found.put(Reason.Key.TOO_LONG, new Signal(Math.min(2, words / LONG - 1), null));
        }
    }
}
