package org.adduce.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everyone whom an article calls by a full name, so that surnames, offices and pronouns elsewhere find their person. */
final class People {

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

    private People(String text) {
        this.text = text;
    }

    /** Reads the people out of the sentences, each given as its words. */
    static People in(String text, List<List<Word>> sentences) {
        People people = new People(text);
        List<List<Name>> names = sentences.stream().map(Name::in).toList();
        for (List<Name> sentence : names) {
            sentence.stream().filter(Name::looksLikePerson).forEach(people::add);
        }
        names.stream().flatMap(List::stream).filter(Name::isFirstName).forEach(people::addByFirstName);
        for (int i = 0; i < sentences.size(); i++) {
            for (Name name : names.get(i)) {
                people.mention(name, apposition(sentences.get(i), name));
                people.mention(name, place(sentences.get(i), name));
            }
        }
        return people;
    }

    private void add(Name name) {
        String full = name.textIn(text);
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
    private void addByFirstName(Name name) {
        String first = name.textIn(text);
        if (fullName(first).equals(first) && !fullByFirstName.containsKey(Characters.lower(first))) {
            byName.computeIfAbsent(first, ignored -> new Person(first, new HashSet<>(), new TreeSet<>()));
        }
    }

    private void mention(Name name, Set<String> apposition) {
        Person person = name.words().isEmpty() ? null : byName.get(fullName(name.textIn(text)));
        if (person != null) {
            person.descriptors().addAll(name.descriptors());
            person.descriptors().addAll(apposition);
            apposition.forEach(word -> person.descriptors().add(Lexicon.normal(word)));
            person.mentions().add(name.words().get(0).start());
        }
    }

    /** The words of ", the Kremlin spokesman," after a name; empty where no role is among them. */
    private static Set<String> apposition(List<Word> sentence, Name name) {
        Set<String> words = new HashSet<>();
        if (name.words().isEmpty()) {
            return words;
        }
        int at = sentence.indexOf(name.last()) + 1;
        if (at >= sentence.size() || !sentence.get(at).isMark(",")) {
            return words;
        }
        addBefore(sentence, at - name.words().size() - 1, words);
        for (at++; at < sentence.size() && sentence.get(at).isWord() && words.size() <= 8; at++) {
            words.add(sentence.get(at).lower());
        }
        words.removeAll(Lexicon.DETERMINERS);
        words.removeAll(Lexicon.PREPOSITIONS);
        return words.stream().anyMatch(Lexicon.ROLES::contains) ? words : Set.of();
    }

    /** The words of "The Norlandic president," before a name. */
    private static void addBefore(List<Word> sentence, int comma, Set<String> words) {
        if (comma < 1 || !sentence.get(comma).isMark(",") || !Lexicon.ROLES.contains(sentence.get(comma - 1).lower())) {
            return;
        }
        for (int i = comma - 1; i >= 0 && i > comma - 6 && sentence.get(i).isWord()
                && !Lexicon.DETERMINERS.contains(sentence.get(i).lower()); i--) {
            words.add(sentence.get(i).lower());
        }
    }

    /** What "of France" after a name says of its bearer. */
    private static Set<String> place(List<Word> sentence, Name name) {
        int at = name.words().isEmpty() ? sentence.size() : sentence.indexOf(name.last()) + 1;
        if (at + 1 >= sentence.size() || !sentence.get(at).text().equals("of")) {
            return Set.of();
        }
        int from = sentence.get(at + 1).text().equals("the") ? at + 2 : at + 1;
        return from < sentence.size() && sentence.get(from).isCapitalised() ? Set.of(sentence.get(from).lower()) : Set.of();
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
        if (words.isEmpty() || byName.size() > MOST_FOR_DESCRIPTIONS || words.stream().noneMatch(Lexicon.ROLES::contains)) {
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
    List<Mention> namedIn(List<Word> sentence) {
        List<Mention> named = new ArrayList<>();
        for (Name name : Name.in(sentence)) {
            String full = name.words().isEmpty() ? "" : fullName(name.textIn(text));
            if (knows(full)) {
                named.add(new Mention(full, name.words().get(0).start()));
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
