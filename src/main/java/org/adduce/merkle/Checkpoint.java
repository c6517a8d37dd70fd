package org.adduce.merkle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The size and root hash of a log at one moment, as the text of a note (C2SP tlog-checkpoint).
 *
 * @param origin which log, by custom its address without the scheme
 * @param size how many entries it has
 * @param root of the tree over them
 * @param extensions further lines, none of them empty
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    /** Without further lines. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** @throws NotVerified when the text of a note is no checkpoint */
    public static Checkpoint parse(String text) throws NotVerified {
        NotVerified.unless(text.endsWith("\n"), "the checkpoint does not end with a line end");
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        NotVerified.unless(lines.size() >= 3, "a checkpoint has three lines at least");
        NotVerified.unless(lines.stream().noneMatch(String::isEmpty), "the checkpoint has an empty line");
        Checkpoint checkpoint = new Checkpoint(
                lines.get(0),
                Decimal.parse(lines.get(1), "the size"),
                Hash.ofBase64(lines.get(2)),
                lines.subList(3, lines.size()));
        NotVerified.unless(
                checkpoint.size > 0 || checkpoint.root.equals(Hash.EMPTY_TREE),
                "a log without entries has a wrong root");
        return checkpoint;
    }

    /**
     * The checkpoint of a signed note.
     *
     * @throws NotVerified when the note is none, of another log, or not signed by a {@link VerifierKey.Type#LOG log's} key
     */
    public static Checkpoint open(SignedNote note, String origin, Collection<VerifierKey> keys) throws NotVerified {
        boolean signedByLog = note.verify(keys).stream().anyMatch(key -> key.type() == VerifierKey.Type.LOG);
        NotVerified.unless(signedByLog, "only witnesses have signed, not the log");
        Checkpoint checkpoint = parse(note.text());
        NotVerified.unless(checkpoint.origin.equals(origin), "the checkpoint is of another log");
        return checkpoint;
    }

    /** The text of the note to sign. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
