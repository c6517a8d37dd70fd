package org.adduce.merkle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All that shows, without the log at hand, that an entry stands in it (C2SP tlog-proof).
 *
 * @param extra further data in base64 that nothing vouches for
 * @param index the entry's place, from 0
 * @param path the hashes of the inclusion proof
 * @param checkpoint the signed checkpoint that the proof leads to
 */
public record LogProof(Optional<String> extra, long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 63;

    public LogProof {
        path = List.copyOf(path);
    }

    /** Without further data. */
    public LogProof(long index, List<Hash> path, SignedNote checkpoint) {
        this(Optional.empty(), index, path, checkpoint);
    }

    /** @throws NotVerified when these bytes are no bundle of that kind */
    public static LogProof parse(byte[] bundle) throws NotVerified {
        int cut = BlankLine.in(bundle);
        NotVerified.unless(cut >= 0, "the proof has no checkpoint");
        String[] lines = new String(bundle, 0, cut, StandardCharsets.UTF_8).split("\n", -1);
        NotVerified.unless(lines[0].equals(HEADER), "this is no " + HEADER);
        Optional<String> extra = Arrays.stream(lines)
                .skip(1)
                .limit(1)
                .filter(line -> line.startsWith(EXTRA))
                .map(line -> line.substring(EXTRA.length()))
                .findFirst();
        if (extra.isPresent()) {
            NotVerified.unless(CanonicalBase64.decode(extra.get()).length > 0, "the line of further data is empty");
        }
        int at = extra.isPresent() ? 2 : 1;
        NotVerified.unless(lines.length > at && lines[at].startsWith(INDEX), "the proof names no index");
        NotVerified.unless(lines.length - at - 1 <= LONGEST_PATH, "the proof is too long");
        long index = Decimal.parse(lines[at].substring(INDEX.length()), "the index");
        List<Hash> path = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(at + 1, lines.length)) {
            path.add(Hash.ofBase64(line));
        }
        return new LogProof(extra, index, path, SignedNote.parse(Arrays.copyOfRange(bundle, cut + 2, bundle.length)));
    }

    /**
     * Checks that the entry stands in the log.
     *
     * @return the checkpoint that covers it
     * @throws NotVerified when it does not, or the checkpoint does not hold
     */
    public Checkpoint verify(byte[] entry, String origin, Collection<VerifierKey> keys) throws NotVerified {
        Checkpoint covering = Checkpoint.open(checkpoint, origin, keys);
        new InclusionProof(index, covering.size(), path).verify(Hash.ofLeaf(entry), covering.root());
        return covering;
    }

    /** As it is served. */
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(data -> head.append(EXTRA).append(data).append('\n'));
        head.append(INDEX).append(index).append('\n');
        path.forEach(hash -> head.append(hash.base64()).append('\n'));
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        bundle.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        bundle.writeBytes(checkpoint.bytes());
        return bundle.toByteArray();
    }
}
