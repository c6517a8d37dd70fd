package org.adduce.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;

/** Takes plain text apart: a block for each line, or for each paragraph where lines were wrapped to a width. */
final class PlainPage {

    /** No line of a text that was wrapped to a width is longer; mail wraps at 72, old manuscripts at 80. */
    private static final int WIDEST_WRAP = 100;
    /** A shorter line that is followed by another in the same paragraph was ended on purpose. */
    private static final int NARROWEST_WRAP = 45;

    private static final Pattern BULLET = Pattern.compile("^(?:[•·▪‣◦●○■□–*-]|\\d{1,2}[.)])\\s+(?=\\S)");

    private PlainPage() {}

    static PageContent read(String raw) {
        List<String> lines =
                Characters.readable(raw).lines().map(Characters::oneLine).toList();
        List<Block> blocks = blocks(isWrapped(lines) ? joined(lines) : lines);
        return new PageContent(
                blocks, DeclaredMetadata.NOTHING, Title.placeOnPlainPage(blocks, Title.shownIn(blocks)), false);
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int group = 0;
        for (String line : lines) {
            if (line.isEmpty()) {
                group++;
            } else {
                String words = BULLET.matcher(line).replaceFirst("");
                Block.Kind kind = words.length() < line.length() ? Block.Kind.LIST_ITEM : Block.Kind.TEXT;
                blocks.add(new Block(line, kind, group, 0));
            }
        }
        return blocks;
    }

    /** Whether lines were broken at a width: no line is wide, and most that have a next one run up to it. */
    private static boolean isWrapped(List<String> lines) {
        int followed = 0;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > WIDEST_WRAP) {
                return false;
            }
            if (!line.isEmpty() && i + 1 < lines.size() && !lines.get(i + 1).isEmpty()) {
                followed++;
                filled += line.length() >= NARROWEST_WRAP ? 1 : 0;
            }
        }
        return followed >= 3 && filled * 10 >= followed * 8;
    }

    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || BULLET.matcher(line).find()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (line.isEmpty()) {
                paragraphs.add("");
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
