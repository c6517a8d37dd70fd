package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.WordRange;

/** The words of one sentence, with what the grammar of attribution asks of each; indexes beyond either end are answered, too. */
final class ClauseWords {

    static final Set<String> AUXILIARIES = Lexicon.words("""
            have has had 've 'd 'll is are was were be been being am 's 're 'm do does did will would can could may might must shall
            should ca wo ain won don doesn didn isn aren wasn weren hasn haven hadn couldn wouldn shouldn can't won't don't doesn't
            didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't cannot""");
    static final Set<String> BE =
            Lexicon.words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");
    static final Set<String> ADVERBS = Lexicon.words("""
            also not n't never even just still then once again often later previously recently already now always further
            both all long first soon sometimes ever long once thus only instead too twice yet here there today yesterday tonight
            tomorrow ago earlier out back nevertheless nonetheless meanwhile really rather almost all longer no either similarly""");
    static final Set<String> DETERMINERS = Lexicon.words("""
            the a an this that these those his her its their our my your some any no every each another all both such
            more most many several few one two three other whose""");
    static final Set<String> PREPOSITIONS = Lexicon.words("""
            of in at from for with to between on by about among under over against during into near outside inside across through
            without within despite as like per toward towards throughout upon behind above below""");
    static final Set<String> CONJUNCTIONS = Lexicon.words("""
            that but when while because if though although since after before until whether where than so yet unless as who which
            what how why whom whose amid""");
    static final Set<String> PRONOUNS = Lexicon.words("he she they it i we you who");
    static final Set<String> OPENERS = Lexicon.words("that whether how what why who where which if");
    static final Set<String> OBJECT_PRONOUNS =
            Lexicon.words("him her them us me it you himself herself themselves itself");
    private static final Set<String> CONTRACTED = Lexicon.words("s re ve ll d m");
    private static final int LONGEST_DATELINE = 8;
    /** Common verbs whose form alone does not show that they are finite. */
    private static final Set<String> COMMON_VERBS = Lexicon.words("""
            went came took made got gave ran won lost led held kept brought stood sat grew drew flew fell rose met left spent
            built sent paid beat became began broke chose drove fought put set shot spoke threw wore said told saw knew felt heard
            found thought understood meant sought bought hurt says thinks wants makes takes gives goes comes gets keeps needs remains
            seems appears includes lives works shows has""");

    private final List<Token> words;
    private final String[] lower;
    /** The mark that stands at each place, 0 where a word or a quotation does. */
    private final char[] mark;

    private final int[] verbsBefore;
    private final int marksFrom;
    private final List<Optional<AttributionCue>> cues;

    ClauseWords(List<Token> words) {
        this.words = joined(words);
        this.lower = this.words.stream()
                .map(token -> token.lower().replace('’', '\''))
                .toArray(String[]::new);
        this.mark = new char[lower.length];
        for (int i = 0; i < lower.length; i++) {
            mark[i] = this.words.get(i).kind() == Token.Kind.MARK ? lower[i].charAt(0) : 0;
        }
        this.verbsBefore = countVerbs();
        this.cues = new ArrayList<>(Collections.nCopies(lower.length, null));
        int end = lower.length;
        while (end > 0 && mark[end - 1] != 0) {
            end--;
        }
        this.marksFrom = end;
    }

    /** The verb of attribution that stands here. */
    Optional<AttributionCue> cue(int i) {
        if (i < 0 || i >= size()) {
            return Optional.empty();
        }
        if (cues.get(i) == null) {
            cues.set(i, AttributionCue.at(this, i));
        }
        return cues.get(i);
    }

    boolean isCue(int i, AttributionCue.Mood mood) {
        return cue(i).filter(cue -> cue.mood() == mood).isPresent();
    }

    /** A tokenised text parts "Trump 's"; here that counts as one ending. */
    private static List<Token> joined(List<Token> words) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            boolean mark = token.isMark("'") || token.isMark("’");
            if (mark
                    && i + 1 < words.size()
                    && words.get(i + 1).isWord()
                    && words.get(i + 1).start() == token.end()
                    && CONTRACTED.contains(words.get(i + 1).lower())) {
                joined.add(new Token(
                        "'" + words.get(i + 1).text(),
                        token.start(),
                        words.get(i + 1).end(),
                        Token.Kind.WORD));
                i++;
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    int size() {
        return words.size();
    }

    Token at(int i) {
        return words.get(i);
    }

    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    boolean isMark(int i, String marks) {
        return i >= 0 && i < lower.length && mark[i] != 0 && marks.indexOf(mark[i]) >= 0;
    }

    boolean isQuotation(int i) {
        return i >= 0 && i < lower.length && words.get(i).isQuotation();
    }

    boolean isWord(int i) {
        return i >= 0 && i < lower.length && words.get(i).isWord();
    }

    boolean isCapitalised(int i) {
        return isWord(i) && words.get(i).isCapitalised();
    }

    boolean isDash(int i) {
        return isMark(i, "—–") || isMark(i, "-") && (isMark(i + 1, "-") || isMark(i - 1, "-") || isSpaced(i));
    }

    private boolean isSpaced(int i) {
        return i > 0
                && i + 1 < lower.length
                && words.get(i - 1).end() < words.get(i).start()
                && words.get(i).end() < words.get(i + 1).start();
    }

    boolean isAdverb(int i) {
        return isWord(i)
                && (ADVERBS.contains(lower[i])
                        || lower[i].length() > 4 && lower[i].endsWith("ly")
                        || Lexicon.CALENDAR.contains(lower[i]));
    }

    boolean isPossessive(int i) {
        return isWord(i) && (lower[i].equals("'s") || words.get(i).isPossessive()) || isMark(i, "'’");
    }

    /** Whether a clause has its verb here, as far as its form tells. */
    boolean isFiniteVerb(int i) {
        if (!isWord(i)) {
            return false;
        }
        String word = lower[i];
        if (word.equals("'s") || word.equals("'d")) {
            return false;
        }
        return AUXILIARIES.contains(word)
                || COMMON_VERBS.contains(word)
                || word.length() > 4 && word.endsWith("ed") && !DETERMINERS.contains(lower(i - 1)) && !isCapitalised(i);
    }

    boolean hasFiniteVerb(int from, int to) {
        int end = Math.min(to, size());
        return from < end && verbsBefore[end] > verbsBefore[Math.max(0, from)];
    }

    private int[] countVerbs() {
        int[] counts = new int[size() + 1];
        for (int i = 0; i < size(); i++) {
            boolean verb = isFiniteVerb(i) || isWord(i) && (lower[i].equals("'s") || lower[i].equals("'ll"));
            counts[i + 1] = counts[i] + (verb ? 1 : 0);
        }
        return counts;
    }

    int afterAdverbs(int i) {
        int at = i;
        while (isAdverb(at)) {
            at++;
        }
        return at;
    }

    int withoutMarks(int from, int to) {
        int end = Math.min(to, size());
        while (end > from && mark[end - 1] != 0 && !isMark(end - 1, ")]%'’$")) {
            end--;
        }
        return end;
    }

    /** Whether only marks follow, from a full stop on. */
    boolean endsWithSentence(int i) {
        return i >= lower.length || i >= marksFrom && isMark(i, ".!?");
    }

    /** Whether a clause of speech has nothing after it here. */
    boolean endsClause(int i) {
        return endsWithSentence(i) || isMark(i, ",;)") || isDash(i);
    }

    /** Whether a quotation closes with a mark that ends what its speaker says. */
    boolean endsClauseInside(int quotation) {
        String text = words.get(quotation).text();
        for (int i = text.length() - 1; i >= 0 && !Character.isLetterOrDigit(text.charAt(i)); i--) {
            if (".,!?".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isAccordingTo(int i) {
        return lower(i).equals("according") && lower(i + 1).equals("to");
    }

    int beforeAuxiliaries(int i) {
        int start = i;
        while (AUXILIARIES.contains(lower(start - 1))) {
            start--;
        }
        return start;
    }

    /** The first word of the report itself, after "WASHINGTON (AP) —". */
    int afterDateline() {
        for (int i = 1; i < Math.min(size(), LONGEST_DATELINE) && isUpperCase(0); i++) {
            if (isDash(i)) {
                return isDash(i + 1) ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    private boolean isUpperCase(int i) {
        return isWord(i)
                && words.get(i).text().length() > 2
                && words.get(i).text().chars().noneMatch(Character::isLowerCase);
    }

    Span span(WordRange wordRange) {
        return new Span(
                words.get(wordRange.from()).start(),
                words.get(wordRange.to() - 1).end());
    }
}
