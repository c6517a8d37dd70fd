package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void make_ofAFolderThatIsNotThere_isForItsOwnerOnly() throws IOException {
        DataFolder.make(parent.resolve("a/data"));

        assertThat(permissions(parent.resolve("a/data"))).isEqualTo("rwx------");
    }

    @Test
    void make_ofAFolderThatIsThere_leavesItAsItIs() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-x---"));
        DataFolder.make(parent);

        assertThat(permissions(parent)).isEqualTo("rwxr-x---");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
