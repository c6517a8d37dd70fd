package org.adduce.merkle;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Entries one after another, each behind its length in two bytes, big-endian (C2SP tlog-tiles). */
public final class EntryBundle {

    /** The most bytes that one entry may have. */
    public static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    /** @throws IllegalArgumentException when an entry is longer than {@value #LONGEST_ENTRY} bytes */
    public static byte[] bytes(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException(
                        "entry: got " + entry.length + " bytes, want at most " + LONGEST_ENTRY);
            }
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /** @throws NotVerified when the last entry is cut off, or there are more than {@value TilePath#FULL} */
    public static List<byte[]> parse(byte[] bundle) throws NotVerified {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at < bundle.length) {
            NotVerified.unless(entries.size() < TilePath.FULL, "a bundle has at most " + TilePath.FULL + " entries");
            NotVerified.unless(at + 2 <= bundle.length, "the bundle of entries is cut off");
            int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            NotVerified.unless(at + 2 + length <= bundle.length, "the bundle of entries is cut off");
            entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
            at += 2 + length;
        }
        return entries;
    }
}
