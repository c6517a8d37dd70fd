package org.adduce.extraction.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Gender;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Organisations;
import org.adduce.extraction.text.ProperName;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Finds the full names of those who speak; hears an article sentence by sentence and remembers who was spoken of. */
final class SpeakerResolver {

    private static final int MOST_REMEMBERED = 8;
    private static final int APPOSITION = 80;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
    /** What a company, a charity or a party may be called when its name does not say what it is. */
    private static final Set<String> ANY_ORGANISATION = Lexicon.words("""
            company firm group organisation organization charity airline manufacturer operator publisher newspaper broadcaster
            agency union regulator carmaker retailer party campaign website network outlet""");

    private final String text;
    private final MentionedPeople mentionedPeople;
    private final Organisations organisations;
    /** People, whoever was spoken of last first. */
    private final Deque<String> recent = new ArrayDeque<>();

    private @Nullable String organisation;

    SpeakerResolver(String text, List<List<Token>> sentences) {
        this.text = text;
        mentionedPeople = MentionedPeople.in(text, sentences);
        organisations = Organisations.in(text, sentences);
    }

    /** Whom a sentence names outside of its quotations, in order. */
    List<Mention> namedIn(List<Token> sentence) {
        return mentionedPeople.namedIn(sentence);
    }

    /**
     * The fullest name of whoever speaks in a clause of the sentence that comes next.
     *
     * @param named whom that sentence names
     */
    @Nullable
    String claimant(SpeechClause clause, List<Mention> named) {
        GrammaticalSubject grammaticalSubject = clause.subject().orElse(null);
        if (grammaticalSubject != null) {
            return resolve(grammaticalSubject, named);
        }
        if (!clause.implied()) {
            return null;
        }
        return named.isEmpty() ? recent.peekFirst() : named.get(0).name();
    }

    /** The fullest name of whoever is named by the words at this place in a sentence; null when that is nobody. */
    @Nullable
    String at(@Nullable Span source, List<Mention> named) {
        if (source == null) {
            return null;
        }
        List<Token> words = Tokenizer.of(text, source);
        int end = 0;
        while (end < words.size() && words.get(end).isWord()) {
            end++;
        }
        String name = GrammaticalSubject.of(words, 0, end)
                .map(grammaticalSubject -> resolve(grammaticalSubject, named))
                .orElse(null);
        return name != null || end == 0 ? name : inApposition(words.get(end - 1).end());
    }

    /** The name in ", Linda Moss," after a source that has none. */
    private @Nullable String inApposition(int place) {
        Span after = new Span(place, Math.min(text.length(), place + APPOSITION));
        List<Token> words = text.startsWith(",", place) ? Tokenizer.of(text, after) : List.of();
        int end = words.size() < 2 ? 1 : ProperName.runEnd(words, 1);
        if (end == 1 || end == words.size() || words.get(end).isWord()) {
            return null;
        }
        List<ProperName> names = GrammaticalSubject.of(words, 1, end)
                .map(GrammaticalSubject::names)
                .orElse(List.of());
        return names.isEmpty() ? null : fullName(names.get(0));
    }

    /** Takes in a sentence, in which the claimant, if there is one, says something. */
    void observe(List<Mention> named, @Nullable String claimant) {
        for (int i = Math.min(named.size(), MOST_REMEMBERED) - 1; i >= 0; i--) {
            remember(named.get(i).name());
        }
        if (claimant != null && mentionedPeople.knows(claimant)) {
            remember(claimant);
        } else if (claimant != null) {
            organisation = claimant;
        }
    }

    private void remember(String person) {
        recent.remove(person);
        recent.addFirst(person);
        if (recent.size() > MOST_REMEMBERED) {
            recent.removeLast();
        }
    }

    private @Nullable String resolve(GrammaticalSubject grammaticalSubject, List<Mention> named) {
        String pronoun = grammaticalSubject.pronoun();
        if (pronoun != null) {
            return antecedent(pronoun, grammaticalSubject.at(), named);
        }
        if (!grammaticalSubject.names().isEmpty()) {
            return grammaticalSubject.names().stream().map(this::fullName).collect(Collectors.joining(" and "));
        }
        String opening = Characters.lower(grammaticalSubject.mention().in(text).split(" ", 2)[0]);
        boolean indefinite = INDEFINITE.contains(opening);
        String person = indefinite
                ? null
                : mentionedPeople
                        .described(grammaticalSubject.description(), grammaticalSubject.at())
                        .orElse(null);
        return person != null ? person : organisation(grammaticalSubject, indefinite);
    }

    private String fullName(ProperName properName) {
        String full = organisations.at(properName.words().get(0).start());
        return full != null ? full : organisations.spelledOut(mentionedPeople.fullName(properName.textIn(text)));
    }

    /** Whoever is named before the pronoun in its sentence, else whoever was spoken of last, if the pronoun fits them. */
    private @Nullable String antecedent(String pronoun, int at, List<Mention> named) {
        Gender gender = Gender.ofPronoun(pronoun);
        if (gender == Gender.UNKNOWN) {
            return pronoun.equals("it") ? organisation : null;
        }
        for (Mention mention : named.subList(0, Math.min(named.size(), MOST_REMEMBERED))) {
            if (mention.start() < at && mentionedPeople.gender(mention.name()).mayBe(gender)) {
                return mention.name();
            }
        }
        return recent.stream()
                .filter(person -> mentionedPeople.gender(person).mayBe(gender))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String organisation(GrammaticalSubject grammaticalSubject, boolean indefinite) {
        if (grammaticalSubject.organisation() != null
                && grammaticalSubject.description().stream().anyMatch(Lexicon.SPOKESPEOPLE::contains)) {
            return fullName(grammaticalSubject.organisation());
        }
        String mention = grammaticalSubject.mention().in(text);
        String last = Characters.lower(mention.substring(mention.lastIndexOf(' ') + 1));
        if (indefinite || !mention.regionMatches(true, 0, "the ", 0, 4) || mention.split(" ").length > 2) {
            return null;
        }
        if (Lexicon.DEMONYMS.contains(last) || last.endsWith("-year-old")) {
            return recent.peekFirst();
        }
        String named = organisations.described(last, grammaticalSubject.at());
        return named != null ? named : ANY_ORGANISATION.contains(last) ? organisation : null;
    }
}
