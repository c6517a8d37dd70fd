package org.adduce.merkle;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.testsupport.Jazzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feeds each parser of the log's formats with inputs that Jazzer makes up. Each either refuses its input with
 * {@link NotVerified} or reads all of it: writing what was read gives the same bytes again, so that nothing has two spellings.
 * Any other exception, another spelling, something that verifies though it was not signed, and time out of all proportion
 * are findings. Not run by the build: {@code mvn -Pfuzz test -Dtest=MerkleFuzz}, with {@code -Dfuzz.seconds=600} for longer.
 */
public class MerkleFuzz {

    /** Reads the input and writes what it read. */
    @FunctionalInterface
    private interface Parser {
        byte[] reread(byte[] input) throws NotVerified;
    }

    private static final String ORIGIN = "desk.example/log";
    private static final SignerKey KEY = SignerKey.generate(ORIGIN, new SameEachTime());
    private static final List<byte[]> ENTRIES = List.of(ascii("a"), ascii("b"), ascii("c"), ascii("d"), ascii("e"));
    private static final Tree TREE =
            new Tree(5, NaiveTree.nodes(ENTRIES.stream().map(Hash::ofLeaf).toList()));
    private static final SignedNote NOTE = KEY.sign(new Checkpoint(ORIGIN, 5, TREE.root()).text());
    private static final byte[] PROOF = new LogProof(3, TREE.inclusion(3).path(), NOTE).bytes();

    private static final Map<String, Parser> PARSERS = Map.of(
            "note", MerkleFuzz::note,
            "checkpoint", input -> utf8(Checkpoint.parse(text(input)).text()),
            "proof", MerkleFuzz::proof,
            "tile", MerkleFuzz::tile,
            "tile-path", MerkleFuzz::tilePath,
            "entry-bundle", input -> EntryBundle.bytes(EntryBundle.parse(input)),
            "vkey", input -> utf8(VerifierKey.parse(text(input)).toString()),
            "signer-key", MerkleFuzz::signerKey);
    private static final Map<String, List<byte[]>> SEEDS = Map.of(
            "note", List.of(NOTE.bytes(), NOTE.with(NOTE.signatures().get(0)).bytes()),
            "checkpoint", List.of(utf8(NOTE.text()), utf8(NOTE.text() + "further\nlines\n")),
            "proof",
                    List.of(
                            PROOF,
                            ascii(new String(PROOF, StandardCharsets.US_ASCII).replace("index", "extra YWI=\nindex"))),
            "tile",
                    List.of(
                            new Tile(ENTRIES.stream().map(Hash::ofLeaf).toList()).bytes(),
                            new byte[TilePath.FULL * Hash.LENGTH]),
            "tile-path",
                    List.of(ascii("tile/0/x001/x234/067"), ascii("tile/entries/273.p/12"), ascii("tile/63/000.p/1")),
            "entry-bundle", List.of(EntryBundle.bytes(ENTRIES), EntryBundle.bytes(List.of(new byte[300]))),
            "vkey", List.of(ascii(KEY.verifier().toString())),
            "signer-key", List.of(ascii(KEY.secret())));

    /** Instrumented code is several times as slow as what users run. */
    private static final double MOST_SECONDS_PER_MILLION = 5;

    private static final int REPEATED = 200_000;

    private static Parser parser = input -> input;

    /** Jazzer's process must know what the inputs that it begins with were signed by. */
    private static final class SameEachTime extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "checkpoint", "proof", "tile", "tile-path", "entry-bundle", "vkey", "signer-key"})
    void parser_fedWithOddInputs_refusesOrReadsAll(String name) throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(Path.of("target", "fuzz", name + "-seeds"));
        for (int i = 0; i < SEEDS.get(name).size(); i++) {
            byte[] seed = SEEDS.get(name).get(i);
            byte[] once = new byte[seed.length + 1];
            System.arraycopy(seed, 0, once, 1, seed.length);
            Files.write(seeds.resolve("seed" + i), once);
        }
        Jazzer.feed(
                MerkleFuzz.class,
                name,
                "--instrumentation_includes=org.adduce.merkle.**",
                "-max_len=10000",
                seeds.toString());
    }

    public static void fuzzerInitialize(String[] arguments) {
        parser = PARSERS.get(arguments[0]);
    }

    /** The first byte says whether the others come once, or a part of them over and over, or with one bit of them turned. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        byte[] input = Arrays.copyOfRange(data, 1, data.length);
        read(input);
        if (data[0] < 0) {
            read(endless(input, data[0] & 0x7f));
        } else if (data[0] > 0) {
            input[data[0] % input.length] ^= (byte) (1 << (data[0] & 7));
            read(input);
        }
    }

    /** With a part of it, an eighth of a byte's worth wide, repeated: very many lines, digits, signatures or entries. */
    private static byte[] endless(byte[] input, int where) {
        int from = where % input.length;
        int width = Math.max(1, Math.min(input.length - from, input.length / 8));
        byte[] whole = Arrays.copyOf(input, input.length + REPEATED / width * width);
        for (int at = from + width; at < whole.length - (input.length - from - width); at++) {
            whole[at] = whole[at - width];
        }
        System.arraycopy(
                input, from + width, whole, whole.length - (input.length - from - width), input.length - from - width);
        return whole;
    }

    private static void read(byte[] input) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        try {
            byte[] again = parser.reread(input);
            if (!Arrays.equals(again, input)) {
                throw new IllegalStateException(
                        "got " + new String(again, StandardCharsets.UTF_8) + ", want it as it was read");
            }
        } catch (NotVerified refused) {
            // which is its right
        }
        double seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
        if (seconds > 1 && seconds * 1e6 / input.length > MOST_SECONDS_PER_MILLION) {
            throw new IllegalStateException("got " + seconds + " s for " + input.length + " bytes, want less");
        }
    }

    private static byte[] note(byte[] input) throws NotVerified {
        SignedNote note = SignedNote.parse(input);
        if (Vectors.accepts(() -> note.verify(Set.of(KEY.verifier())))
                && !note.text().equals(NOTE.text())) {
            throw new IllegalStateException("nobody has signed " + note.text());
        }
        return note.bytes();
    }

    private static byte[] proof(byte[] input) throws NotVerified {
        LogProof proof = LogProof.parse(input);
        for (int i = 0; i < ENTRIES.size(); i++) {
            byte[] entry = ENTRIES.get(i);
            boolean holds = Vectors.accepts(() -> proof.verify(entry, ORIGIN, Set.of(KEY.verifier())));
            if (holds
                    && !(proof.index() == i
                            && proof.path().equals(TREE.inclusion(i).path()))) {
                throw new IllegalStateException("entry " + i + " does not stand at " + proof.index());
            }
        }
        return proof.bytes();
    }

    private static byte[] tile(byte[] input) throws NotVerified {
        Tile tile = Tile.parse(input);
        if (tile.hashes().size() == TilePath.FULL) {
            tile.node(8, 0);
        }
        return tile.bytes();
    }

    private static byte[] tilePath(byte[] input) throws NotVerified {
        TilePath path = TilePath.parse(text(input));
        if (path.leaves() < 1) {
            throw new IllegalStateException("got " + path.leaves() + " leaves for " + path);
        }
        return utf8(path.toString());
    }

    private static byte[] signerKey(byte[] input) throws NotVerified {
        SignerKey key = SignerKey.parse(text(input));
        key.sign(NOTE.text()).verify(Set.of(key.verifier()));
        return utf8(key.secret());
    }

    /** These parsers read texts; whoever calls them has taken the bytes for UTF-8. */
    private static String text(byte[] bytes) throws NotVerified {
        String text = new String(bytes, StandardCharsets.UTF_8);
        NotVerified.unless(Arrays.equals(utf8(text), bytes), "this is no text");
        return text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
