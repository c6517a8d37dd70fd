package org.adduce.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningFileTest {

    private static final RunningFile RUNNING = new RunningFile("http://[::1]:8080", "operator-abc");

    @TempDir
    Path data;

    @Test
    void read_ofWhatWasWritten_isTheSame() throws IOException {
        new RunningFile("http://127.0.0.1:1", "operator-old").write(data);
        RUNNING.write(data);

        assertThat(RunningFile.read(data)).contains(RUNNING);
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_isForItsOwnerOnly() throws IOException {
        RUNNING.write(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("running.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void read_ofAFolderWithoutOne_isEmpty() throws IOException {
        assertThat(RunningFile.read(data.resolve("none"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "address=http://localhost:1", "token=operator-x", "\\u00zz=1"})
    void read_ofSomethingElse_isEmpty(String content) throws IOException {
        Files.writeString(data.resolve("running.properties"), content);

        assertThat(RunningFile.read(data)).isEmpty();
    }

    @Test
    void remove_takesAwayItsOwnAlone() throws IOException {
        RUNNING.write(data);
        new RunningFile(RUNNING.address(), "operator-other").remove(data);
        assertThat(RunningFile.read(data)).contains(RUNNING);

        RUNNING.remove(data);
        RUNNING.remove(data);
        assertThat(RunningFile.read(data)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, http://127.0.0.1:80",
        "::, http://127.0.0.1:80",
        "localhost, http://localhost:80",
        "::1, http://[::1]:80",
        "192.0.2.4, http://192.0.2.4:80"
    })
    void address_ofAHost_isReachedFromHere(String host, String address) {
        assertThat(RunningFileWriter.address(host, 80)).isEqualTo(address);
    }
}
