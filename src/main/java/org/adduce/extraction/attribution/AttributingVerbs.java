package org.adduce.extraction.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs and verb phrases that attribute, in all their forms, found by their first word. */
final class AttributingVerbs {

    /** What may follow a verb; its sections in the list of verbs bear these names. */
    enum Frame {
        /** A statement: "said (that) …". */
        CLAUSE,
        /** Whom, then a statement: "told reporters that …". */
        TOLD,
        /** An intention: "vowed to …". */
        TO,
        /** Somebody who is wanted to do something: "urged Congress to …". */
        OBJECTTO,
        /** A thing that is talked about: "criticised the plan". */
        OBJECT,
        /** Somebody and what they are called: "described it as …". */
        NAME
    }

    enum Form {
        BASE,
        S,
        PAST,
        PARTICIPLE,
        ING
    }

    /**
     * @param rest the words of the phrase after its first
     * @param forms more than one for "put", and for "added", which is past and participle
     */
    record Entry(List<String> rest, Set<Form> forms, Set<Frame> frames) {}

    private static final Map<Form, List<String>> BE = Map.of(
            Form.BASE,
            List.of("be"),
            Form.S,
            List.of("is", "are", "am", "'s", "'re", "'m"),
            Form.PAST,
            List.of("was", "were"),
            Form.PARTICIPLE,
            List.of("been"),
            Form.ING,
            List.of("being"));
    private static final Map<String, List<Entry>> BY_FIRST_WORD = read();

    private AttributingVerbs() {}

    /** Longer phrases first. */
    static List<Entry> beginningWith(String lower) {
        return BY_FIRST_WORD.getOrDefault(lower, List.of());
    }

    private static Map<String, List<Entry>> read() {
        Map<String, Set<Frame>> frames = new LinkedHashMap<>();
        Frame section = Frame.CLAUSE;
        for (String line : lines("attributing-verbs.txt")) {
            if (line.startsWith("[")) {
                section = Frame.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                frames.computeIfAbsent(line, ignored -> EnumSet.noneOf(Frame.class))
                        .add(section);
            }
        }
        Map<String, List<Entry>> entries = new HashMap<>();
        frames.forEach((line, of) -> add(line, of, entries));
        entries.values()
                .forEach(list -> list.sort((a, b) -> b.rest().size() - a.rest().size()));
        return entries;
    }

    private static void add(String line, Set<Frame> frames, Map<String, List<Entry>> entries) {
        String[] words = line.split(" ");
        List<String> rest = List.copyOf(Arrays.asList(words).subList(1, words.length));
        Map<String, Set<Form>> forms = new LinkedHashMap<>();
        formsOf(words[0].split("/"))
                .forEach((form, spelled) ->
                        spelled.forEach(word -> forms.computeIfAbsent(word, ignored -> EnumSet.noneOf(Form.class))
                                .add(form)));
        forms.forEach((word, of) ->
                entries.computeIfAbsent(word, ignored -> new ArrayList<>()).add(new Entry(rest, of, frames)));
    }

    private static Map<Form, List<String>> formsOf(String[] listed) {
        if (listed[0].equals("be")) {
            return BE;
        }
        String base = listed[0];
        String past = listed.length > 1 ? listed[1] : withEnding(base, "ed");
        String participle = listed.length > 2 ? listed[2] : past;
        boolean doubles = past.length() == base.length() + 3 && past.endsWith("ed");
        String ing = doubles ? past.substring(0, past.length() - 2) + "ing" : withEnding(base, "ing");
        return Map.of(
                Form.BASE,
                List.of(base),
                Form.S,
                List.of(withS(base)),
                Form.PAST,
                List.of(past),
                Form.PARTICIPLE,
                List.of(participle),
                Form.ING,
                List.of(ing));
    }

    private static String withS(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|go)") ? base + "es" : base + "s";
    }

    private static String withEnding(String base, String ending) {
        if (ending.equals("ing") && base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !(ending.equals("ing") && base.endsWith("ee"))) {
            return base.substring(0, base.length() - 1) + ending;
        }
        return ending.equals("ed") && endsInConsonantAndY(base)
                ? base.substring(0, base.length() - 1) + "ied"
                : base + ending;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** The lines of a word list without comments. */
    static List<String> lines(String resource) {
        try (InputStream in = AttributingVerbs.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
