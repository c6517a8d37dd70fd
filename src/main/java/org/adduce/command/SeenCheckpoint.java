package org.adduce.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file in which somebody who verifies a log keeps what it showed last, as it was signed. */
record SeenCheckpoint(Path file) {

    /** Empty before the first time. */
    String text() throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Replaces it at once: it never holds half of one. */
    void write(byte[] note) throws IOException {
        var whole = file.toAbsolutePath();
        var next = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".new");
        try {
            Files.write(next, note);
            Files.move(next, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    byte[] bytes() throws IOException {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
