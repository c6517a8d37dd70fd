package org.adduce.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read lines and write lines. */
class LineCommandsTest {

    @TempDir
    Path folder;

    @Test
    void score_everyLine_getsItsOwn() {
        var called = Called.withInput(
                "Unemployment fell by 12 percent in 2024.\n\nHello!\r\nOh\rwell.\nno line end",
                "score",
                "--no-vectors");

        assertThat(called.exitCode()).isZero();
        assertThat(called.lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(Double.parseDouble(line)).isBetween(0.0, 1.0));
        assertThat(Double.parseDouble(called.lines().get(0)))
                .isGreaterThan(Double.parseDouble(called.lines().get(2)));
    }

    @Test
    void score_ofNothing_isNothing() {
        assertThat(Called.withInput("", "score", "--no-vectors").out()).isEmpty();
    }

    @Test
    void similarity_everyLine_getsItsOwn() {
        var called = Called.withInput(
                "The gate cost 48 million crowns.\tThe gate cost 48 million crowns.\n"
                        + "The gate cost 48 million crowns.\tRuth Berg wrote a song.\tand more\n",
                "similarity",
                "--no-vectors");

        assertThat(called.exitCode()).isZero();
        assertThat(called.lines()).hasSize(2);
        assertThat(Double.parseDouble(called.lines().get(0))).isEqualTo(1);
        assertThat(Double.parseDouble(called.lines().get(1))).isBetween(0.0, 0.5);
    }

    @Test
    void similarity_ofALineWithoutATab_isNoughtAndSaid() {
        var called = Called.withInput("a b\nx\tx\n", "similarity", "--no-vectors");

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.lines()).hasSize(2);
        assertThat(called.err()).contains("line 1: ");
    }

    @Test
    void match_isARunOfEachQuery() throws IOException {
        write(
                "claims.tsv",
                "vclaim_id\tvclaim\ttitle\n"
                        + "c1\tThe tide gate in Havnsund cost 48 million crowns.\tWhat the gate cost\n"
                        + "c2\t\"Foxes have been seen in the library.\"\tFoxes\n"
                        + "c3\tThe tide gate was painted green.\n");
        write(
                "queries.tsv",
                "q1\tThey paid 48 million crowns for that tide gate!\nq2\tA fox was in the library, foxes all over\n");

        var called = match("claims.tsv", "queries.tsv");

        assertThat(called.exitCode()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.lines())
                .allSatisfy(line -> assertThat(line).matches("q\\d Q0 c\\d \\d+ -?\\d+\\.\\d+ adduce"))
                .anySatisfy(line -> assertThat(line).startsWith("q1 Q0 c1 1 "))
                .anySatisfy(line -> assertThat(line).startsWith("q2 Q0 c2 1 "));
    }

    @Test
    void match_top_writesNoMore() throws IOException {
        write("claims.tsv", "c1\tthe green gate\nc2\tthe blue gate\nc3\tthe red gate\n");
        write("queries.tsv", "query_id\ttext\nq1\tgate\n");

        assertThat(match("claims.tsv", "queries.tsv", "--top", "2").lines()).hasSize(2);
        assertThat(match("claims.tsv", "queries.tsv").lines()).hasSize(3);
    }

    @Test
    void match_packedClaims_areUnpacked() throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("claims.tsv.gz")))) {
            out.write("c1\tthe green gate\n".getBytes(StandardCharsets.UTF_8));
        }
        write("queries.tsv", "q1\tgreen gate\n");

        assertThat(match("claims.tsv.gz", "queries.tsv").lines())
                .singleElement()
                .asString()
                .startsWith("q1 Q0 c1 1 ");
    }

    @Test
    void match_firstLineThatIsAClaim_isOne() throws IOException {
        write("claims.tsv", "17\tgate\n");
        write("queries.tsv", "18\tgate\n");

        assertThat(match("claims.tsv", "queries.tsv").lines())
                .singleElement()
                .asString()
                .startsWith("18 Q0 17 1 ");
    }

    @Test
    void match_ofAFileThatIsNotThereOrALineWithoutATab_saysSo() throws IOException {
        write("claims.tsv", "c1 the green gate\nc2\tthe blue gate\n");
        write("queries.tsv", "q1\tgate\n");

        var called = match("claims.tsv", "queries.tsv");
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.lines()).hasSize(1);
        assertThat(called.err()).contains("claims.tsv, line 1: ");

        var missing = match("claims.tsv", "nowhere.tsv");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("nowhere.tsv: file not found");
    }

    @Test
    void train_ofASentenceWithoutALabel_isAFailure() throws IOException {
        write("sentences.tsv", "number\tsentence\tlabel\n1\tThe gate cost 48 million crowns.\tPerhaps\n");

        var called = train("sentences.tsv", "weights.tsv");

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.err().lines()).singleElement().asString().contains("sentences.tsv: line 2");
        assertThat(folder.resolve("weights.tsv")).doesNotExist();
    }

    @Test
    void train_ofAFileThatIsNotThere_isAFailure() {
        var called = train("nowhere.tsv", "weights.tsv");

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.err()).contains("nowhere.tsv: file not found");
    }

    private Called train(String sentences, String weights) {
        return Called.with(
                "train",
                folder.resolve(sentences).toString(),
                folder.resolve(weights).toString());
    }

    private Called match(String claims, String queries, String... options) {
        var arguments = new String[] {
            "match",
            "--no-vectors",
            "--claims",
            folder.resolve(claims).toString(),
            "--queries",
            folder.resolve(queries).toString()
        };
        return Called.with(Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
