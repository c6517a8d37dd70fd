package org.adduce.merkle;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a tile or a bundle of entries as C2SP tlog-tiles does, such as {@code tile/0/x001/x234/067} or
 * {@code tile/entries/000.p/12}.
 *
 * @param level 0 to 63, or {@link #ENTRIES}
 * @param index which one of its level, from 0
 * @param width how many hashes or entries it holds, 1 to {@value #FULL}
 */
public record TilePath(int level, long index, int width) {

    /** Hashes in a full tile, entries in a full bundle. */
    public static final int FULL = 256;
    /** Stands for the level of the bundles of entries. */
    public static final int ENTRIES = -1;

    private static final int HIGHEST_LEVEL = 63;
    private static final Pattern SHAPE =
            Pattern.compile("tile/(entries|\\d{1,2})/((?:x\\d{3}/){0,6}\\d{3})(?:\\.p/(\\d{1,3}))?");

    public TilePath {
        if (level < ENTRIES || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("level: got " + level + ", want -1 to " + HIGHEST_LEVEL);
        }
        if (index < 0) {
            throw new IllegalArgumentException("index: got " + index + ", want 0 or more");
        }
        if (width < 1 || width > FULL) {
            throw new IllegalArgumentException("width: got " + width + ", want 1 to " + FULL);
        }
    }

    /** @throws NotVerified when the path names no tile, or not in the one spelling that it has */
    public static TilePath parse(String path) throws NotVerified {
        Matcher parts = SHAPE.matcher(path);
        NotVerified.unless(parts.matches(), "this is no path of a tile");
        long index = 0;
        for (String group : parts.group(2).replace("x", "").split("/")) {
            NotVerified.unless(index <= Long.MAX_VALUE / 1000 - 1, "the index of the tile is too large");
            index = index * 1000 + Integer.parseInt(group);
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        NotVerified.unless(level <= HIGHEST_LEVEL && width >= 1 && width <= FULL, "this is no path of a tile");
        TilePath parsed = new TilePath(level, index, width);
        NotVerified.unless(parsed.toString().equals(path), "the path of the tile is not in its canonical spelling");
        return parsed;
    }

    /** How many leaves a log must have for this tile to exist in it; saturates at {@link Long#MAX_VALUE}. */
    public long leaves() {
        int height = Math.max(level, 0) * 8;
        long hashes = index > (Long.MAX_VALUE - width) / FULL ? Long.MAX_VALUE : index * FULL + width;
        return height >= 63 || hashes > Long.MAX_VALUE >> height ? Long.MAX_VALUE : hashes << height;
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The path below the log's own address. */
    @Override
    public String toString() {
        StringBuilder number = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
        }
        String tile = "tile/" + (level == ENTRIES ? "entries" : String.valueOf(level)) + "/" + number;
        return isFull() ? tile : tile + ".p/" + width;
    }
}
