package org.adduce.extraction.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.adduce.extraction.embedding.SentenceVectors;
import org.adduce.testsupport.Prerequisite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {

    @TempDir
    Path folder;

    private Path data(int stretches) throws IOException {
        StringBuilder data = new StringBuilder("Sentence_id\tText\tclass_label\n");
        for (int i = 0; i < 10 * stretches; i++) {
            int number = i * 70;
            data.append(number).append("\tThe county paid ").append(i + 2).append(" million for roads.\tYes\n");
            data.append(number + 1)
                    .append("\t\"I say \"\"thank you\"\" to all of you, friend ")
                    .append(i)
                    .append(".\"\tNo\n");
        }
        return Files.writeString(folder.resolve("data.tsv"), data);
    }

    private Path learn(Path data, String name) throws IOException {
        Prerequisite.demand(
                SentenceVectors.load().isPresent(), "the native library of the sentence vectors does not load here");
        Path weights = folder.resolve(name);
        Training.learn(data, weights, read -> {});
        return weights;
    }

    @Test
    void learn_sameData_isTheSameToTheLastByte() throws IOException {
        Path data = data(5);
        assertThat(learn(data, "a")).hasSameBinaryContentAs(learn(data, "b"));
    }

    @Test
    void learn_clearData_tellsThemApartWithVectorsAndWithout() throws IOException {
        WorthModels models;
        try (InputStream in = Files.newInputStream(learn(data(5), "weights"))) {
            models = WorthModels.read(in);
        }
        for (boolean vectors : new boolean[] {false, true}) {
            assertThat(score(models, vectors, "The county paid 9 million for bridges."))
                    .isGreaterThan(0.5);
            assertThat(score(models, vectors, "I say thank you, friend.")).isLessThan(0.5);
        }
    }

    private static double score(WorthModels models, boolean vectors, String sentence) {
        SentenceVectors network = vectors ? SentenceVectors.load().orElseThrow() : null;
        return Scorer.score(
                models.with(vectors).reasons(sentence, Features.of(sentence, new SignalReader(Set.of()), network)));
    }

    @Test
    void shipped_writtenAgain_isTheSame() throws IOException {
        var file = new ByteArrayOutputStream();
        WorthModels.shipped().write(file);

        var again = WorthModels.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(again).usingRecursiveComparison().isEqualTo(WorthModels.shipped());
        assertThat(again.plain().sequences()).hasSizeGreaterThan(30_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\tonly two", "1\ttwo\tMaybe", "1\t2\t3\tYes"})
    void learn_lineOfAnotherForm_isNamed(String line) throws IOException {
        Path data = Files.writeString(folder.resolve("data.tsv"), "Sentence_id\tText\tclass_label\n" + line + "\n");
        Path weights = folder.resolve("weights");
        assertThatThrownBy(() -> Training.learn(data, weights, read -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }
}
