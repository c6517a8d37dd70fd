package org.adduce.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @Test
    void help_ofTheProgram_namesTheServerAndEveryCommand() {
        var help = Called.with("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains(
                        "starts the server",
                        "demo",
                        "extract",
                        "score",
                        "match",
                        "similarity",
                        "train",
                        "audit",
                        "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "extract", "score", "match", "similarity", "train", "audit", "audit verify"})
    void help_ofACommand_isItsUsage(String command) {
        var help = Called.with((command + " --help").split(" "));

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: java -jar quarkus-run.jar " + command);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "serve                                   | There is no command 'serve'",
                "--port=80                               | There is no command '--port=80'",
                "demo data                               | 'data'",
                "extract                                 | 'FILE'",
                "extract --everything a.txt              | '--everything'",
                "extract --html --text a.html            | --html, --text are mutually exclusive",
                "extract --text --clean a.html           | --text, --clean are mutually exclusive",
                "score a.txt                             | 'a.txt'",
                "similarity a.txt                        | 'a.txt'",
                "train                                   | 'SENTENCES.tsv', 'WEIGHTS.tsv.gz'",
                "train a.tsv                             | 'WEIGHTS.tsv.gz'",
                "match                                   | '--claims=FILE.tsv', '--queries=FILE.tsv'",
                "match --claims c.tsv                    | '--queries=FILE.tsv'",
                "match --claims c.tsv --queries          | '--queries'",
                "match --claims c --queries q --top 0    | Enter 1 or more for --top, not 0",
                "match --claims c --queries q --top many | 'many'",
            })
    void wrongUsage_isOneSentenceWithAHint(String arguments, String words) {
        var wrong = Called.with(arguments.split(" "));

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err().lines())
                .singleElement()
                .asString()
                .contains(words)
                .endsWith("--help");
    }
}
