package org.adduce.extraction.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Whether "he" or "she" stands for somebody, as far as titles, offices and first names tell. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> FEMALE_NAMES = names("first-names-female.txt");
    private static final Set<String> MALE_NAMES = names("first-names-male.txt");
    private static final Set<String> FEMALE_TITLES =
            Lexicon.words("mrs mrs. ms ms. miss lady dame queen princess actress mother");
    private static final Set<String> MALE_TITLES = Lexicon.words("mr mr. sir lord king prince actor father pope");

    public static Gender of(String name, Set<String> descriptors) {
        for (String descriptor : descriptors) {
            if (FEMALE_TITLES.contains(descriptor) || descriptor.endsWith("woman")) {
                return FEMALE;
            }
            if (MALE_TITLES.contains(descriptor) || descriptor.endsWith("sman") || descriptor.endsWith("chairman")) {
                return MALE;
            }
        }
        int space = name.indexOf(' ');
        String first = Characters.lower(space < 0 ? name : name.substring(0, space));
        return FEMALE_NAMES.contains(first) ? FEMALE : MALE_NAMES.contains(first) ? MALE : UNKNOWN;
    }

    public static Gender ofPronoun(String pronoun) {
        return pronoun.equals("she") ? FEMALE : pronoun.equals("he") ? MALE : UNKNOWN;
    }

    public boolean mayBe(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    private static Set<String> names(String file) {
        return WordList.named(file).stream()
                .map(name -> Characters.lower(name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
