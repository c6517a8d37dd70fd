package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Gender;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.ProperName;
import org.adduce.extraction.text.Token;

/** Everyone whom an article calls by a full name, so that surnames, offices and pronouns elsewhere find their person. */
final class MentionedPeople {

    /** Beyond so many people a text is no article but a collection, and descriptions in it mean nobody for certain. */
    private static final int MOST_FOR_DESCRIPTIONS = 300;

    private record Person(String name, Set<String> descriptors, TreeSet<Integer> mentions) {

        boolean isDescribedBy(Set<String> words) {
            for (String given : words) {
                String word = Lexicon.normal(given);
                boolean leads = Lexicon.LEADER_WORDS.contains(word)
                        && descriptors.stream().anyMatch(Lexicon.LEADING_ROLES::contains);
                if (!leads && !descriptors.contains(word)) {
                    return false;
                }
            }
            return true;
        }

        /** How far back the last mention lies; any later one is farther than all earlier ones. */
        int distance(int at) {
            Integer before = mentions.floor(at);
            Integer after = mentions.ceiling(at);
            if (before != null) {
                return at - before;
            }
            return after == null ? Integer.MAX_VALUE : Integer.MAX_VALUE / 2 + (after - at) / 2;
        }
    }

    private static final String AMBIGUOUS = "";
    /** So many first letters tell two people of one surname apart, and forgive other spellings of one name. */
    private static final int TELLING_LETTERS = 3;

    private final String text;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, String> fullBySurname = new HashMap<>();
    private final Map<String, String> fullByFirstName = new HashMap<>();

    private MentionedPeople(String text) {
        this.text = text;
    }

    /** Reads the people out of the sentences, each given as its words. */
    static MentionedPeople in(String text, List<List<Token>> sentences) {
        MentionedPeople mentionedPeople = new MentionedPeople(text);
        List<List<ProperName>> names = sentences.stream().map(ProperName::in).toList();
        for (List<ProperName> sentence : names) {
            sentence.stream().filter(ProperName::looksLikePerson).forEach(mentionedPeople::add);
        }
        names.stream().flatMap(List::stream).filter(ProperName::isFirstName).forEach(mentionedPeople::addByFirstName);
        for (int i = 0; i < sentences.size(); i++) {
            for (ProperName properName : names.get(i)) {
                mentionedPeople.mention(properName, apposition(sentences.get(i), properName));
                mentionedPeople.mention(properName, place(sentences.get(i), properName));
            }
        }
        return mentionedPeople;
    }

    private void add(ProperName properName) {
        String full = properName.textIn(text);
        String known = fullBySurname.putIfAbsent(surname(full), full);
        if (known != null && !isSamePerson(known, full)) {
            fullBySurname.put(surname(full), AMBIGUOUS);
        }
        String sharing = fullByFirstName.putIfAbsent(firstName(full), full);
        if (sharing != null && !sharing.equals(full)) {
            fullByFirstName.put(firstName(full), AMBIGUOUS);
        }
        byName.computeIfAbsent(full, ignored -> new Person(full, new HashSet<>(), new TreeSet<>()));
    }

    /** Some are called by their first name alone. */
    private void addByFirstName(ProperName properName) {
        String first = properName.textIn(text);
        if (fullName(first).equals(first) && !fullByFirstName.containsKey(Characters.lower(first))) {
            byName.computeIfAbsent(first, ignored -> new Person(first, new HashSet<>(), new TreeSet<>()));
        }
    }

    private void mention(ProperName properName, Set<String> apposition) {
        Person person = properName.words().isEmpty() ? null : byName.get(fullName(properName.textIn(text)));
        if (person != null) {
            person.descriptors().addAll(properName.descriptors());
            person.descriptors().addAll(apposition);
            apposition.forEach(word -> person.descriptors().add(Lexicon.normal(word)));
            person.mentions().add(properName.words().get(0).start());
        }
    }

    /** The words of ", the Kremlin spokesman," after a name; empty where no role is among them. */
    private static Set<String> apposition(List<Token> sentence, ProperName properName) {
        Set<String> words = new HashSet<>();
        if (properName.words().isEmpty()) {
            return words;
        }
        int at = sentence.indexOf(properName.last()) + 1;
        if (at >= sentence.size() || !sentence.get(at).isMark(",")) {
            return words;
        }
        addBefore(sentence, at - properName.words().size() - 1, words);
        for (at++; at < sentence.size() && sentence.get(at).isWord() && words.size() <= 8; at++) {
            words.add(sentence.get(at).lower());
        }
        words.removeAll(Lexicon.DETERMINERS);
        words.removeAll(Lexicon.PREPOSITIONS);
        return words.stream().anyMatch(Lexicon.ROLES::contains) ? words : Set.of();
    }

    /** The words of "The Norlandic president," before a name. */
    private static void addBefore(List<Token> sentence, int comma, Set<String> words) {
        if (comma < 1
                || !sentence.get(comma).isMark(",")
                || !Lexicon.ROLES.contains(sentence.get(comma - 1).lower())) {
            return;
        }
        for (int i = comma - 1;
                i >= 0
                        && i > comma - 6
                        && sentence.get(i).isWord()
                        && !Lexicon.DETERMINERS.contains(sentence.get(i).lower());
                i--) {
            words.add(sentence.get(i).lower());
        }
    }

    /** What "of France" after a name says of its bearer. */
    private static Set<String> place(List<Token> sentence, ProperName properName) {
        int at = properName.words().isEmpty() ? sentence.size() : sentence.indexOf(properName.last()) + 1;
        if (at + 1 >= sentence.size() || !sentence.get(at).text().equals("of")) {
            return Set.of();
        }
        int from = sentence.get(at + 1).text().equals("the") ? at + 2 : at + 1;
        return from < sentence.size() && sentence.get(from).isCapitalised()
                ? Set.of(sentence.get(from).lower())
                : Set.of();
    }

    /** The full name that the article gives to a surname or a first name; the name as it is where it gives none, or two people share it. */
    String fullName(String name) {
        boolean particle = Lexicon.PARTICLES.contains(name.split(" ", 2)[0]);
        if (name.indexOf(' ') >= 0 && !particle) {
            return name;
        }
        String lower = surname(name);
        String full = fullBySurname.getOrDefault(lower, fullByFirstName.getOrDefault(lower, AMBIGUOUS));
        return full.equals(AMBIGUOUS) ? name : full;
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /**
     * Who is meant by words such as "Ukrainian" and "leader": of those whom the article describes so the one who was named
     * last before this place, else the one who is named first after it.
     */
    Optional<String> described(Set<String> words, int at) {
        if (words.isEmpty()
                || byName.size() > MOST_FOR_DESCRIPTIONS
                || words.stream().noneMatch(Lexicon.ROLES::contains)) {
            return Optional.empty();
        }
        Person nearest = null;
        for (Person person : byName.values()) {
            if (person.isDescribedBy(words) && (nearest == null || person.distance(at) < nearest.distance(at))) {
                nearest = person;
            }
        }
        return Optional.ofNullable(nearest).map(Person::name);
    }

    /** Whom a sentence names outside of its quotations, in order. */
    List<Mention> namedIn(List<Token> sentence) {
        List<Mention> named = new ArrayList<>();
        for (ProperName properName : ProperName.in(sentence)) {
            String full = properName.words().isEmpty() ? "" : fullName(properName.textIn(text));
            if (knows(full)) {
                named.add(new Mention(full, properName.words().get(0).start()));
            }
        }
        return named;
    }

    Gender gender(String name) {
        Person person = byName.get(name);
        return Gender.of(name, person == null ? Set.of() : person.descriptors());
    }

    private static boolean isSamePerson(String one, String other) {
        return !one.equals(AMBIGUOUS) && one.regionMatches(true, 0, other, 0, TELLING_LETTERS);
    }

    private static String firstName(String full) {
        return Characters.lower(full.split("[ \u00a0]", 2)[0]);
    }

    private static String surname(String full) {
        return Characters.lower(full.substring(full.lastIndexOf(' ') + 1));
    }
}
