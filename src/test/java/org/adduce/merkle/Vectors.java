package org.adduce.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.adduce.testsupport.OutsideData;

/** Published test vectors, kept with the tests ({@code tlog/README.md} says whose they are). */
final class Vectors {

    private static final Path FOLDER = Path.of("src/test/resources/tlog");

    private static final AtomicInteger JUDGED = new AtomicInteger();
    private static final AtomicInteger WRONG = new AtomicInteger();

    private Vectors() {}

    /** Holds a verdict of ours against the published one, and counts it. */
    static void judge(Object verdict, Object published) {
        JUDGED.incrementAndGet();
        if (!Objects.deepEquals(verdict, published)) {
            WRONG.incrementAndGet();
        }
        assertThat(verdict).isEqualTo(published);
    }

    /** How many verdicts were held against published ones. */
    static String told() {
        return "%d published cases of transparency logs, %d wrong".formatted(JUDGED.get(), WRONG.get());
    }

    static JsonNode read(String name) {
        return read(FOLDER.resolve(name));
    }

    /** Vectors whose licence does not let us keep them here: the test is skipped where they are absent. */
    static JsonNode readOutside(String name) {
        return read(OutsideData.require("eval/tlog/" + name));
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static byte[] base64(JsonNode text) {
        return text.isNull() ? new byte[0] : Base64.getDecoder().decode(text.asText());
    }

    static byte[] hex(JsonNode text) {
        return HexFormat.of().parseHex(text.asText());
    }

    static List<Hash> hashes(JsonNode array) throws NotVerified {
        List<Hash> hashes = new ArrayList<>();
        for (JsonNode hash : array) {
            hashes.add(Hash.of(base64(hash)));
        }
        return hashes;
    }

    /** Something that either holds or is refused. */
    @FunctionalInterface
    interface Check {
        void run() throws NotVerified;
    }

    static boolean accepts(Check check) {
        try {
            check.run();
            return true;
        } catch (NotVerified refused) {
            return false;
        }
    }
}
