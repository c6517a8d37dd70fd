package org.adduce.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Tells titles of works and nicknames between quotation marks from what somebody says. */
final class QuotedName {

    private static final Set<String> SMALL_WORDS =
            Lexicon.words("a an the of in on at for to and or with by from as is it vs de la");
    private static final Set<String> WORKS = Lexicon.words("""
            show program programme film movie book song series album magazine novel memoir play documentary episode drama comedy
            sitcom podcast essay musical opera ballad hit single ad star host actor actress anchor cast entitled titled called
            starring author co-host column segment broadcast""");
    private static final Set<String> BEFORE_TITLES = Lexicon.words("on in of for from with at and by to 's the");

    private QuotedName() {}

    static boolean isAt(List<Token> frame, int at) {
        Token quotation = frame.get(at);
        Token before = at > 0 ? frame.get(at - 1) : null;
        Token after = at + 1 < frame.size() ? frame.get(at + 1) : null;
        List<Token> words = Tokenizer.of(
                        quotation.text(), new Span(0, quotation.text().length()))
                .stream()
                .filter(Token::isWord)
                .toList();
        if (words.isEmpty()) {
            return true;
        }
        return before != null && isNickname(words, before, after)
                || isCapitalised(words) && isAmongWorks(words, before, after);
    }

    private static boolean isNickname(List<Token> words, Token before, @Nullable Token after) {
        return words.size() <= 2
                && after != null
                && before.isCapitalised()
                && after.isCapitalised()
                && !before.isPossessive()
                && words.get(0).isCapitalised();
    }

    private static boolean isCapitalised(List<Token> words) {
        return words.get(0).isCapitalised()
                && words.get(words.size() - 1).isCapitalised()
                && words.stream()
                        .allMatch(token -> token.isCapitalised()
                                || SMALL_WORDS.contains(token.lower())
                                || Character.isDigit(token.text().charAt(0)));
    }

    private static boolean isAmongWorks(List<Token> words, @Nullable Token before, @Nullable Token after) {
        boolean work =
                before != null && (WORKS.contains(before.lower()) || before.isPossessive() && before.isCapitalised())
                        || after != null && WORKS.contains(after.lower());
        boolean prepositional = before != null && BEFORE_TITLES.contains(before.lower());
        return work || prepositional && words.size() > 1;
    }
}
