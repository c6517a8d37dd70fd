package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.text.NamedText;
import org.adduce.extraction.text.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads article-pairs.txt, which says what is expected of each pair of articles. */
class ArticlePairsTest {

    record Expected(Pair.Relation relation, String a, String b) {

        boolean is(Pair pair) {
            return pair.relation() == relation
                    && pair.a().statement().contains(a)
                    && pair.b().statement().contains(b);
        }
    }

    record Case(String name, String a, String b, List<Expected> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String name = "";
        List<String> current = new ArrayList<>();
        for (String line : WordList.named("article-pairs.txt")) {
            if (line.startsWith("== ")) {
                addCase(name, current, cases);
                name = line.substring(3);
                current = new ArrayList<>();
            } else {
                current.add(line);
            }
        }
        addCase(name, current, cases);
        return cases;
    }

    private static void addCase(String name, List<String> lines, List<Case> cases) {
        if (lines.isEmpty()) {
            return;
        }
        int second = lines.indexOf("-- b");
        List<Expected> expected = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ");
            if (parts.length == 3) {
                expected.add(new Expected(Pair.Relation.valueOf(parts[0]), parts[1], parts[2]));
            }
        }
        cases.add(new Case(
                name,
                String.join("\n\n", lines.subList(1, second)),
                String.join("\n\n", lines.subList(second + 1, lines.size() - expected.size())),
                expected));
    }

    private static List<Pair> pairs(Case of, boolean byMeaning) {
        return new Extractor(byMeaning).pairs(List.of(new NamedText("a", of.a()), new NamedText("b", of.b())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pairs_twoArticles_areThoseThatAnEditorExpects(Case of) {
        List<Pair> pairs = pairs(of, true);
        assertThat(of.expected()).allSatisfy(expected -> assertThat(pairs).anyMatch(expected::is));
        assertThat(pairs)
                .filteredOn(pair -> pair.relation() == Pair.Relation.CONFLICT)
                .allMatch(pair -> of.expected().stream().anyMatch(expected -> expected.is(pair)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pairs_withoutVectors_inventNoConflict(Case of) {
        assertThat(pairs(of, false))
                .filteredOn(pair -> pair.relation() == Pair.Relation.CONFLICT)
                .allMatch(pair -> of.expected().stream().anyMatch(expected -> expected.is(pair)));
    }
}
