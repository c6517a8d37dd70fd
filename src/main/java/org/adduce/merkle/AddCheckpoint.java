package org.adduce.merkle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The request that a witness cosigns a checkpoint (C2SP tlog-witness, add-checkpoint).
 *
 * @param old the size of the last checkpoint of this log that the witness has cosigned, 0 for none
 * @param proof the hashes of the consistency proof from there; none from 0
 * @param checkpoint as the log has signed it
 */
public record AddCheckpoint(long old, List<Hash> proof, SignedNote checkpoint) {

    private static final String OLD = "old ";
    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    /**
     * Reads its form only; nothing is verified.
     *
     * @throws NotVerified when these bytes are no such request
     */
    public static AddCheckpoint parse(byte[] request) throws NotVerified {
        int cut = BlankLine.in(request);
        NotVerified.unless(cut >= 0, "the request has no checkpoint");
        String[] lines = new String(request, 0, cut, StandardCharsets.UTF_8).split("\n", -1);
        NotVerified.unless(lines[0].startsWith(OLD), "the request names no old size");
        NotVerified.unless(lines.length - 1 <= LONGEST_PROOF, "the proof is too long");
        List<Hash> proof = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            proof.add(Hash.ofBase64(line));
        }
        return new AddCheckpoint(
                Decimal.parse(lines[0].substring(OLD.length()), "the old size"),
                proof,
                SignedNote.parse(Arrays.copyOfRange(request, cut + 2, request.length)));
    }

    /**
     * Reads what a witness answers with status 409 and type {@code text/x.tlog.size}: the size that it has cosigned last.
     *
     * @throws NotVerified when these bytes are no decimal number with a line end
     */
    public static long parseSize(byte[] answer) throws NotVerified {
        String text = new String(answer, StandardCharsets.US_ASCII);
        NotVerified.unless(text.endsWith("\n"), "the size does not end with a line end");
        return Decimal.parse(text.substring(0, text.length() - 1), "the size");
    }

    /** As it is sent. */
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(hash -> head.append(hash.base64()).append('\n'));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(checkpoint.bytes());
        return request.toByteArray();
    }
}
