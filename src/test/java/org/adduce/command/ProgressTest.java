package org.adduce.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);

    @Test
    void show_whereNobodyLooks_writesNothing() {
        var progress = new Progress(err, false, 0);
        progress.show(1, 3, "a.txt");
        progress.erase();

        assertThat(screen.size()).isZero();
    }

    @Test
    void show_isOneLineThatIsErased() {
        var progress = new Progress(err, true, 0);
        progress.show(1200, 3000, "a.txt");
        progress.erase();
        progress.erase();

        assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[2K1,200 of 3,000: a.txt\r\u001b[2K");
    }

    @Test
    void show_soonAgain_writesNothing() {
        var progress = new Progress(err, true, Long.MAX_VALUE);
        progress.show(1, 3, "a.txt");

        assertThat(screen.size()).isZero();
    }
}
