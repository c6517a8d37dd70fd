import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second verifier of transparency logs, beside the program's own and without a line of it: written anew from the texts of
 * RFC 6962 and RFC 9162 (trees and proofs, by their recursive definitions), RFC 8032 (Ed25519) and C2SP (signed-note,
 * tlog-checkpoint, tlog-cosignature, tlog-tiles, tlog-proof, tlog-witness). It needs a JDK and nothing else, and only verifies.
 *
 * <pre>
 *   java TlogVerifier.java audit --vkey KEY [--origin O] [--state FILE] FOLDER-OR-ADDRESS
 *   java TlogVerifier.java tlog-proof --vkey KEY [--origin O] --leaf-file FILE FILE
 *   java TlogVerifier.java witness --vkey KEY [--origin O] --state FILE REQUEST
 *   java TlogVerifier.java note --vkey KEY [--vkey KEY] FILE
 *   java TlogVerifier.java inclusion --index I --size N --root HEX --leaf-hash HEX [--proof HEX]...
 *   java TlogVerifier.java consistency --size1 A --root1 HEX --size2 B --root2 HEX [--proof HEX]...
 *   java TlogVerifier.java signature --key HEX --message HEX --signature HEX
 * </pre>
 *
 * <p>It ends with 0 where all holds, with 1 where something does not, with 2 where it could not look. {@code --state} keeps the
 * last checkpoint that was good, from which the log must go on. {@code witness} says with which HTTP status a witness of the log
 * has to answer, and keeps what it would have cosigned.
 */
public final class TlogVerifier {

    private static final int TILE = 256;
    private static final int HASH = 32;
    private static final int LONGEST_PROOF = 63;
    private static final int MOST_SIGNATURES = 100;

    private TlogVerifier() {}

    /** What does not hold. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    static void demand(boolean holds, String otherwise) throws Refused {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    public static int run(PrintStream out, String... arguments) {
        try {
            var given = Arguments.of(arguments);
            return switch (given.command()) {
                case "audit" -> audit(given, out);
                case "tlog-proof" -> proof(given, out);
                case "witness" -> witness(given, out);
                case "note" -> note(given, out);
                case "inclusion" -> inclusion(given, out);
                case "consistency" -> consistency(given, out);
                case "signature" -> signature(given, out);
                default -> throw new IllegalArgumentException("unknown command " + given.command());
            };
        } catch (Refused refused) {
            out.println("NOT VERIFIED: " + refused.getMessage());
            return 1;
        } catch (IOException | InterruptedException | RuntimeException e) {
            out.println("ERROR: " + e);
            return 2;
        }
    }

    // ---- commands

    private static int audit(Arguments given, PrintStream out) throws Refused, IOException, InterruptedException {
        var log = Source.of(given.target());
        var signed = log.get("checkpoint");
        var checkpoint = Checkpoint.open(signed, given.keys(), given.origin());
        var leaves = entries(log, checkpoint.size());
        demand(Arrays.equals(Tree.root(leaves), checkpoint.root()), "the entries do not hash to the signed root");
        requireTiles(log, leaves);
        var state = given.path("state");
        if (state.isPresent() && Files.exists(state.get())) {
            var before = Checkpoint.open(Files.readAllBytes(state.get()), given.keys(), given.origin());
            demand(before.origin().equals(checkpoint.origin()), "the log has another origin than before");
            demand(before.size() <= checkpoint.size(),
                    "the log has " + checkpoint.size() + " entries, but had signed " + before.size() + " before");
            demand(Arrays.equals(Tree.root(leaves.subList(0, (int) before.size())), before.root()),
                    "the first " + before.size() + " entries are not those that were signed before");
        }
        if (state.isPresent()) {
            Files.write(state.get(), signed);
        }
        out.println("OK " + checkpoint.size() + " entries of " + checkpoint.origin());
        return 0;
    }

    private static List<byte[]> entries(Source log, long size) throws Refused, IOException, InterruptedException {
        var leaves = new ArrayList<byte[]>();
        for (long from = 0; from < size; from += TILE) {
            int width = (int) Math.min(TILE, size - from);
            var path = Source.tile("entries", from / TILE, width);
            var bundle = ByteBuffer.wrap(log.get(path));
            for (int i = 0; i < width; i++) {
                demand(bundle.remaining() >= 2, path + " ends too early");
                var entry = new byte[bundle.getShort() & 0xffff];
                demand(bundle.remaining() >= entry.length, path + " ends within an entry");
                bundle.get(entry);
                leaves.add(Tree.leaf(entry));
            }
            demand(!bundle.hasRemaining(), path + " has more than " + width + " entries");
        }
        return leaves;
    }

    private static void requireTiles(Source log, List<byte[]> leaves) throws Refused, IOException, InterruptedException {
        var row = leaves;
        for (int level = 0; !row.isEmpty(); level++) {
            var above = new ArrayList<byte[]>();
            for (int from = 0; from < row.size(); from += TILE) {
                var part = row.subList(from, Math.min(row.size(), from + TILE));
                var path = Source.tile(Integer.toString(level), from / TILE, part.size());
                demand(Arrays.equals(log.get(path), Tree.concatenated(part)), path + " does not match the entries");
                if (part.size() == TILE) {
                    above.add(Tree.root(part));
                }
            }
            row = above;
        }
    }

    private static int proof(Arguments given, PrintStream out) throws Refused, IOException {
        var bundle = Text.parts(Files.readAllBytes(Path.of(given.target())));
        var lines = new ArrayList<>(List.of(bundle[0].split("\n", -1)));
        demand(lines.remove(0).equals("c2sp.org/tlog-proof@v1"), "this is no proof of that kind");
        if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
            Text.base64(lines.remove(0).substring("extra ".length()));
        }
        demand(!lines.isEmpty() && lines.get(0).startsWith("index "), "the proof names no index");
        long index = Text.number(lines.remove(0).substring("index ".length()));
        var checkpoint = Checkpoint.open(Text.bytes(bundle[1]), given.keys(), given.origin());
        var leaf = Tree.leaf(Files.readAllBytes(Path.of(given.one("leaf-file"))));
        Tree.requireInclusion(index, checkpoint.size(), leaf, Text.hashes(lines), checkpoint.root());
        out.println("OK entry " + index + " of " + checkpoint.size() + " in " + checkpoint.origin());
        return 0;
    }

    private static int witness(Arguments given, PrintStream out) throws Refused, IOException {
        var state = given.path("state").orElseThrow();
        var seen = Files.exists(state) ? Checkpoint.parse(Files.readString(state)) : Checkpoint.NONE;
        int status = Witness.answer(Files.readAllBytes(Path.of(given.target())), given, seen, state);
        out.println(status);
        return status == 200 ? 0 : 1;
    }

    private static int note(Arguments given, PrintStream out) throws Refused, IOException {
        var note = Note.parse(Files.readAllBytes(Path.of(given.target())));
        out.println("OK signed by " + String.join(", ", note.signers(given.keys())));
        return 0;
    }

    private static int inclusion(Arguments given, PrintStream out) throws Refused {
        Tree.requireInclusion(given.number("index"), given.number("size"), given.hex("leaf-hash"), given.proof(), given.hex("root"));
        out.println("OK");
        return 0;
    }

    private static int consistency(Arguments given, PrintStream out) throws Refused {
        Tree.requireConsistency(
                given.number("size1"), given.hex("root1"), given.number("size2"), given.hex("root2"), given.proof());
        out.println("OK");
        return 0;
    }

    private static int signature(Arguments given, PrintStream out) throws Refused {
        demand(Ed25519.verifies(given.hex("key"), given.hex("message"), given.hex("signature")), "the key did not sign this");
        out.println("OK");
        return 0;
    }

    /** {@code command --name value … target}. */
    record Arguments(String command, Map<String, List<String>> named, String target) {

        static Arguments of(String... given) {
            if (given.length == 0) {
                throw new IllegalArgumentException("there is no command");
            }
            var named = new HashMap<String, List<String>>();
            int at = 1;
            for (; at + 1 < given.length && given[at].startsWith("--"); at += 2) {
                named.computeIfAbsent(given[at].substring(2), name -> new ArrayList<>()).add(given[at + 1]);
            }
            return new Arguments(given[0], named, at < given.length ? given[at] : "");
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(named.get(name)).map(values -> values.get(0));
        }

        String one(String name) {
            return optional(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
        }

        Optional<Path> path(String name) {
            return optional(name).map(Path::of);
        }

        Optional<String> origin() {
            return optional("origin");
        }

        long number(String name) throws Refused {
            return Text.number(one(name));
        }

        byte[] hex(String name) {
            return HexFormat.of().parseHex(one(name));
        }

        List<byte[]> proof() {
            var hashes = new ArrayList<byte[]>();
            for (var hash : named.getOrDefault("proof", List.of())) {
                hashes.add(HexFormat.of().parseHex(hash));
            }
            return hashes;
        }

        List<Key> keys() throws Refused {
            var keys = new ArrayList<Key>();
            for (var key : named.getOrDefault("vkey", List.of())) {
                keys.add(Key.parse(key));
            }
            return keys;
        }
    }

    // ---- texts

    static final class Text {

        private Text() {}

        static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        static String of(byte[] bytes) throws Refused {
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                throw new Refused("this is no UTF-8");
            }
        }

        /** What stands before the first empty line, and what after. */
        static String[] parts(byte[] bytes) throws Refused {
            var parts = of(bytes).split("\n\n", 2);
            demand(parts.length == 2, "there is no empty line");
            return parts;
        }

        /** Only in the one spelling that each sequence of bytes has. */
        static byte[] base64(String text) throws Refused {
            try {
                var bytes = Base64.getDecoder().decode(text);
                demand(Base64.getEncoder().encodeToString(bytes).equals(text), "another spelling of base64");
                return bytes;
            } catch (IllegalArgumentException e) {
                throw new Refused("this is no base64");
            }
        }

        static long number(String text) throws Refused {
            demand(text.matches("0|[1-9][0-9]{0,18}"), "this is no number: " + text);
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new Refused("this number is too large: " + text);
            }
        }

        static List<byte[]> hashes(List<String> lines) throws Refused {
            demand(lines.size() <= LONGEST_PROOF, "the proof is too long");
            var hashes = new ArrayList<byte[]>();
            for (var line : lines) {
                hashes.add(base64(line));
            }
            return hashes;
        }
    }

    // ---- trees: RFC 6962 sections 2.1, 2.1.1 and 2.1.2, as they are defined

    static final class Tree {

        private Tree() {}

        static byte[] digest(String algorithm, byte[]... parts) {
            try {
                var digest = MessageDigest.getInstance(algorithm);
                for (var part : parts) {
                    digest.update(part);
                }
                return digest.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        static byte[] leaf(byte[] entry) {
            return digest("SHA-256", new byte[] {0}, entry);
        }

        static byte[] node(byte[] left, byte[] right) {
            return digest("SHA-256", new byte[] {1}, left, right);
        }

        static byte[] root(List<byte[]> leaves) {
            if (leaves.isEmpty()) {
                return digest("SHA-256");
            }
            if (leaves.size() == 1) {
                return leaves.get(0);
            }
            int k = (int) split(leaves.size());
            return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
        }

        /** The largest power of two below n. */
        static long split(long n) {
            return Long.highestOneBit(n - 1);
        }

        static byte[] concatenated(List<byte[]> hashes) {
            var all = ByteBuffer.allocate(hashes.size() * HASH);
            hashes.forEach(all::put);
            return all.array();
        }

        static void requireInclusion(long index, long size, byte[] leaf, List<byte[]> path, byte[] root) throws Refused {
            demand(0 <= index && index < size, "the index lies outside of the tree");
            requireHashes(path, leaf, root);
            demand(Arrays.equals(rootOver(index, size, leaf, path), root), "the path does not lead to the root");
        }

        private static byte[] rootOver(long index, long size, byte[] leaf, List<byte[]> path) throws Refused {
            if (size == 1) {
                demand(path.isEmpty(), "the path is too long");
                return leaf;
            }
            demand(!path.isEmpty(), "the path is too short");
            var sibling = path.get(path.size() - 1);
            var below = path.subList(0, path.size() - 1);
            long k = split(size);
            return index < k
                    ? node(rootOver(index, k, leaf, below), sibling)
                    : node(sibling, rootOver(index - k, size - k, leaf, below));
        }

        static void requireConsistency(long size1, byte[] root1, long size2, byte[] root2, List<byte[]> path) throws Refused {
            demand(1 <= size1 && size1 <= size2, "no such sizes can be consistent");
            requireHashes(path, root1, root2);
            var roots = rootsOver(size1, size2, path, true, root1);
            demand(Arrays.equals(roots[0], root1), "the path does not lead to the first root");
            demand(Arrays.equals(roots[1], root2), "the path does not lead to the second root");
        }

        /**
         * The roots of both trees under this node.
         *
         * @param whole whether the first tree is all of what the verifier has had: then its root is known and not in the path
         */
        private static byte[][] rootsOver(long m, long n, List<byte[]> path, boolean whole, byte[] root1) throws Refused {
            if (m == n) {
                demand(path.size() == (whole ? 0 : 1), "the path has another length");
                var same = whole ? root1 : path.get(0);
                return new byte[][] {same, same};
            }
            demand(!path.isEmpty(), "the path is too short");
            var sibling = path.get(path.size() - 1);
            var below = path.subList(0, path.size() - 1);
            long k = split(n);
            if (m <= k) {
                var left = rootsOver(m, k, below, whole, root1);
                return new byte[][] {left[0], node(left[1], sibling)};
            }
            var right = rootsOver(m - k, n - k, below, false, root1);
            return new byte[][] {node(sibling, right[0]), node(sibling, right[1])};
        }

        private static void requireHashes(List<byte[]> path, byte[]... others) throws Refused {
            for (var hash : path) {
                demand(hash.length == HASH, "a hash of the path has another length");
            }
            for (var hash : others) {
                demand(hash.length == HASH, "a hash has another length");
            }
        }
    }

    // ---- signed notes and checkpoints

    /** A verifier key: {@code name+id+base64(type, public key)}. */
    record Key(String name, byte[] id, byte type, byte[] point) {

        private static final byte LOG = 1;
        private static final byte WITNESS = 4;

        static Key parse(String text) throws Refused {
            var parts = text.split("\\+", 3);
            demand(parts.length == 3 && isName(parts[0]) && parts[1].matches("[0-9a-f]{8}"), "this is no verifier key");
            var typed = Text.base64(parts[2]);
            demand(typed.length == 1 + HASH && (typed[0] == LOG || typed[0] == WITNESS), "this is no Ed25519 key");
            var id = Arrays.copyOf(Tree.digest("SHA-256", Text.bytes(parts[0] + "\n"), typed), 4);
            demand(HexFormat.of().formatHex(id).equals(parts[1]), "the key has another id");
            return new Key(parts[0], id, typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        }

        static boolean isName(String name) {
            return !name.isEmpty() && name.indexOf('+') < 0 && name.codePoints().noneMatch(TlogVerifier::isSpace);
        }

        boolean signed(String text, byte[] signature) {
            if (type == LOG) {
                return Ed25519.verifies(point, Text.bytes(text), signature);
            }
            if (signature.length != Long.BYTES + Ed25519.SIGNATURE) {
                return false;
            }
            long time = ByteBuffer.wrap(signature).getLong();
            return time >= 0
                    && Ed25519.verifies(point, Text.bytes("cosignature/v1\ntime " + time + "\n" + text),
                            Arrays.copyOfRange(signature, Long.BYTES, signature.length));
        }
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    record Signature(String name, byte[] id, byte[] value) {}

    record Note(String text, List<Signature> signatures) {

        private static final String MARK = "\u2014 ";

        static Note parse(byte[] bytes) throws Refused {
            var note = Text.of(bytes);
            demand(note.chars().noneMatch(c -> c < ' ' && c != '\n'), "a note has no control characters");
            int cut = note.lastIndexOf("\n\n");
            demand(cut >= 0 && note.endsWith("\n"), "the note has no signatures");
            var block = note.substring(cut + 2);
            demand(!block.isEmpty(), "the note has no signatures");
            var lines = block.substring(0, block.length() - 1).split("\n", -1);
            demand(lines.length <= MOST_SIGNATURES, "the note has too many signatures");
            var signatures = new ArrayList<Signature>();
            for (var line : lines) {
                demand(line.startsWith(MARK), "this is no line of a signature");
                var words = line.substring(MARK.length()).split(" ", 2);
                demand(words.length == 2 && Key.isName(words[0]), "this is no line of a signature");
                var value = Text.base64(words[1]);
                demand(value.length > 4, "the signature is too short");
                signatures.add(new Signature(words[0], Arrays.copyOf(value, 4), Arrays.copyOfRange(value, 4, value.length)));
            }
            return new Note(note.substring(0, cut + 1), signatures);
        }

        /** Who of these signed it; a wrong signature under the name of one of them spoils it. */
        Set<String> signers(List<Key> keys) throws Refused {
            var signers = new LinkedHashSet<String>();
            for (var signature : signatures) {
                for (var key : keys) {
                    if (key.name().equals(signature.name()) && Arrays.equals(key.id(), signature.id())) {
                        demand(key.signed(text, signature.value()), "the signature of " + key.name() + " is wrong");
                        signers.add(key.name());
                    }
                }
            }
            demand(!signers.isEmpty(), "nobody known has signed it");
            return signers;
        }
    }

    record Checkpoint(String origin, long size, byte[] root) {

        static final Checkpoint NONE = new Checkpoint("", 0, Tree.root(List.of()));

        static Checkpoint parse(String text) throws Refused {
            demand(text.endsWith("\n"), "the checkpoint does not end with its line");
            var lines = text.substring(0, text.length() - 1).split("\n", -1);
            demand(lines.length >= 3 && Arrays.stream(lines).noneMatch(String::isEmpty), "the checkpoint needs three lines");
            var checkpoint = new Checkpoint(lines[0], Text.number(lines[1]), Text.base64(lines[2]));
            demand(checkpoint.root().length == HASH, "the root has another length");
            demand(checkpoint.size() > 0 || Arrays.equals(checkpoint.root(), NONE.root()), "an empty log has another root");
            return checkpoint;
        }

        static Checkpoint open(byte[] bytes, List<Key> keys, Optional<String> origin) throws Refused {
            var note = Note.parse(bytes);
            var signers = note.signers(keys);
            demand(keys.stream().anyMatch(key -> key.type() == Key.LOG && signers.contains(key.name())), "the log has not signed it");
            var checkpoint = parse(note.text());
            demand(origin.isEmpty() || origin.get().equals(checkpoint.origin()), "this is the checkpoint of another log");
            return checkpoint;
        }
    }

    // ---- tiles

    /** Where a log is published. */
    interface Source {

        byte[] get(String path) throws Refused, IOException, InterruptedException;

        static Source of(String where) {
            if (!where.startsWith("http")) {
                return path -> {
                    try {
                        return Files.readAllBytes(Path.of(where).resolve(path));
                    } catch (NoSuchFileException e) {
                        throw new Refused("the log does not show " + path);
                    }
                };
            }
            var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
            var prefix = where.endsWith("/") ? where : where + "/";
            return path -> {
                var request = HttpRequest.newBuilder(URI.create(prefix + path)).timeout(Duration.ofSeconds(30)).build();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                demand(answer.statusCode() == 200, "the log answers " + path + " with status " + answer.statusCode());
                return answer.body();
            };
        }

        static String tile(String level, long index, int width) {
            var number = String.format("%03d", index % 1000);
            for (long rest = index / 1000; rest > 0; rest /= 1000) {
                number = String.format("x%03d/", rest % 1000) + number;
            }
            return "tile/" + level + "/" + number + (width == TILE ? "" : ".p/" + width);
        }
    }

    // ---- witnesses

    static final class Witness {

        private Witness() {}

        static int answer(byte[] request, Arguments given, Checkpoint seen, Path state) throws Refused, IOException {
            long old;
            List<byte[]> path;
            Note note;
            Checkpoint next;
            try {
                var parts = Text.parts(request);
                var lines = List.of(parts[0].split("\n", -1));
                demand(lines.get(0).startsWith("old "), "the request names no old size");
                old = Text.number(lines.get(0).substring("old ".length()));
                path = Text.hashes(lines.subList(1, lines.size()));
                note = Note.parse(Text.bytes(parts[1]));
                next = Checkpoint.parse(note.text());
                demand(old <= next.size(), "the old size is larger");
            } catch (Refused malformed) {
                return 400;
            }
            if (!given.origin().orElse(next.origin()).equals(next.origin())) {
                return 404;
            }
            if (!holds(() -> note.signers(given.keys()))) {
                return 403;
            }
            if (old != seen.size() || old == next.size() && !Arrays.equals(seen.root(), next.root())) {
                return 409;
            }
            if (!holds(() -> requireGoingOn(seen, next, path))) {
                return 422;
            }
            Files.writeString(state, note.text());
            return 200;
        }

        private static void requireGoingOn(Checkpoint seen, Checkpoint next, List<byte[]> path) throws Refused {
            if (seen.size() == 0) {
                demand(path.isEmpty(), "nothing is to be proven from the empty log on");
            } else {
                Tree.requireConsistency(seen.size(), seen.root(), next.size(), next.root(), path);
            }
        }

        private interface Check {
            void run() throws Refused;
        }

        private static boolean holds(Check check) {
            try {
                check.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        }
    }

    // ---- Ed25519: RFC 8032 section 5.1

    /** Strict: points have one encoding each, S is below the group's order, and no key is of small order. Not for secrets. */
    static final class Ed25519 {

        static final int SIGNATURE = 64;

        private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
        private static final BigInteger L =
                BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        private static final BigInteger D =
                BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
        private static final BigInteger ROOT_OF_MINUS_ONE =
                BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
        private static final Point NEUTRAL = new Point(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
        private static final Point BASE =
                Point.of(BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P), false).orElseThrow();

        private Ed25519() {}

        static boolean verifies(byte[] key, byte[] message, byte[] signature) {
            if (key.length != HASH || signature.length != SIGNATURE) {
                return false;
            }
            var r = Arrays.copyOf(signature, HASH);
            var s = little(Arrays.copyOfRange(signature, HASH, SIGNATURE));
            var point = Point.decode(key);
            if (point.isEmpty() || s.compareTo(L) >= 0 || point.get().isOfSmallOrder()) {
                return false;
            }
            var k = little(Tree.digest("SHA-512", r, key, message)).mod(L);
            return Arrays.equals(Point.sum(s, BASE, k, point.get().negated()).encoded(), r);
        }

        private static BigInteger little(byte[] bytes) {
            var reversed = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                reversed[i] = bytes[bytes.length - 1 - i];
            }
            return new BigInteger(1, reversed);
        }

        /** In extended coordinates: x = X/Z, y = Y/Z, xy = T/Z. */
        record Point(BigInteger x, BigInteger y, BigInteger z, BigInteger t) {

            static Optional<Point> decode(byte[] encoded) {
                var number = little(encoded);
                return of(number.clearBit(255), number.testBit(255));
            }

            static Optional<Point> of(BigInteger y, boolean odd) {
                if (y.compareTo(P) >= 0) {
                    return Optional.empty();
                }
                var square = y.multiply(y);
                var x2 = square.subtract(BigInteger.ONE).multiply(D.multiply(square).add(BigInteger.ONE).modInverse(P)).mod(P);
                var x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
                if (!x.multiply(x).mod(P).equals(x2)) {
                    x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
                }
                if (!x.multiply(x).mod(P).equals(x2) || x.signum() == 0 && odd) {
                    return Optional.empty();
                }
                if (x.testBit(0) != odd) {
                    x = P.subtract(x);
                }
                return Optional.of(new Point(x, y, BigInteger.ONE, x.multiply(y).mod(P)));
            }

            Point plus(Point other) {
                var a = y.subtract(x).multiply(other.y.subtract(other.x)).mod(P);
                var b = y.add(x).multiply(other.y.add(other.x)).mod(P);
                var c = t.multiply(D).shiftLeft(1).multiply(other.t).mod(P);
                var d = z.shiftLeft(1).multiply(other.z).mod(P);
                var e = b.subtract(a);
                var f = d.subtract(c);
                var g = d.add(c);
                var h = b.add(a);
                return new Point(e.multiply(f).mod(P), g.multiply(h).mod(P), f.multiply(g).mod(P), e.multiply(h).mod(P));
            }

            /** m p + n q, the bits of both factors gone through at once. */
            static Point sum(BigInteger m, Point p, BigInteger n, Point q) {
                var both = p.plus(q);
                var sum = NEUTRAL;
                for (int bit = Math.max(m.bitLength(), n.bitLength()) - 1; bit >= 0; bit--) {
                    sum = sum.plus(sum);
                    if (m.testBit(bit) || n.testBit(bit)) {
                        sum = sum.plus(!n.testBit(bit) ? p : m.testBit(bit) ? both : q);
                    }
                }
                return sum;
            }

            Point negated() {
                return new Point(x.negate().mod(P), y, z, t.negate().mod(P));
            }

            /** Whether eight times the point is the neutral one. */
            boolean isOfSmallOrder() {
                var point = this;
                for (int i = 0; i < 3; i++) {
                    point = point.plus(point);
                }
                return point.x.signum() == 0 && point.y.equals(point.z);
            }

            byte[] encoded() {
                var inverse = z.modInverse(P);
                var number = y.multiply(inverse).mod(P);
                if (x.multiply(inverse).mod(P).testBit(0)) {
                    number = number.setBit(255);
                }
                var encoded = new byte[HASH];
                for (int i = 0; i < HASH; i++) {
                    encoded[i] = number.shiftRight(8 * i).byteValue();
                }
                return encoded;
            }
        }
    }
}
