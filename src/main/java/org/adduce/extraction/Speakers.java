package org.adduce.extraction;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Finds the full names of those who speak; hears an article sentence by sentence and remembers who was spoken of. */
final class Speakers {

    private final String text;
    private final People people;
    private @Nullable String spokenOf;

    Speakers(String text, People people) {
        this.text = text;
        this.people = people;
    }

    /** The fullest name of whoever speaks in a clause of the sentence that comes next. */
    @Nullable String claimant(SpeechClause clause, List<Word> sentence) {
        Subject subject = clause.subject().orElse(null);
        if (subject != null) {
            return resolve(subject);
        }
        if (!clause.implied()) {
            return null;
        }
        String first = people.firstIn(sentence);
        return first == null ? spokenOf : first;
    }

    /** The fullest name of whoever is named by the words at this place; null when that is nobody. */
    @Nullable String at(@Nullable Span source) {
        if (source == null) {
            return null;
        }
        List<Word> words = Words.of(text, source);
        return Subject.of(words, 0, words.size()).map(this::resolve).orElse(null);
    }

    /** Takes in a sentence, in which the claimant, if there is one, says something. */
    void hear(List<Word> sentence, @Nullable String claimant) {
        String named = claimant != null && people.knows(claimant) ? claimant : people.firstIn(sentence);
        spokenOf = named == null ? spokenOf : named;
    }

    private @Nullable String resolve(Subject subject) {
        if (subject.pronoun() != null) {
            return subject.pronoun().equals("he") || subject.pronoun().equals("she") ? spokenOf : null;
        }
        if (!subject.names().isEmpty()) {
            return subject.names().stream().map(name -> people.fullName(name.textIn(text))).collect(Collectors.joining(" and "));
        }
        return people.described(subject.description(), subject.at()).orElseGet(() -> organisation(subject));
    }

    private @Nullable String organisation(Subject subject) {
        boolean speaksFor = subject.description().stream().anyMatch(Lexicon.SPOKESPEOPLE::contains);
        return speaksFor && subject.organisation() != null ? subject.organisation().textIn(text) : null;
    }
}
