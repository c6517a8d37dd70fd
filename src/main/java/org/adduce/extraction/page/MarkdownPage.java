package org.adduce.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;

/** Takes Markdown apart by its lines; of inline markup only the words remain. Front matter counts as declared. */
final class MarkdownPage {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}(?: |$)");
    private static final Pattern UNDERLINE = Pattern.compile("^(?:=+|-{2,})$");
    private static final Pattern RULE = Pattern.compile("^[*_-][*_ -]++$");
    private static final Pattern QUOTED = Pattern.compile("^(?:> ?)++");
    private static final Pattern CLOSED_HEADING = Pattern.compile("(?<![# ])[# ]+$");
    private static final Pattern ITEM = Pattern.compile("^(?:[*+-]|\\d{1,3}[.)])\\s+");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]{0,500}+\\]\\([^()]{0,1000}+\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{0,500}+)\\](?:\\([^()]{0,1000}+\\)|\\[[^\\[\\]]{0,200}+\\])");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}(?![\\p{L}\\p{N}])|`+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|\"'-])");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Block.Kind kind = Block.Kind.TEXT;
    private int group;

    private MarkdownPage() {}

    static PageContent read(String raw) {
        List<String> lines = Characters.readable(raw).lines().toList();
        int body = FrontMatter.length(lines);
        MarkdownPage page = new MarkdownPage();
        lines.subList(body, lines.size()).forEach(page::line);
        page.flush();
        DeclaredMetadata declaredMetadata = FrontMatter.read(lines.subList(0, body));
        String title = declaredMetadata.title() != null ? declaredMetadata.title() : Title.shownIn(page.blocks);
        return new PageContent(page.blocks, declaredMetadata, Title.placeIn(page.blocks, title), false);
    }

    private void line(String raw) {
        String line = QUOTED.matcher(Characters.oneLine(raw)).replaceFirst("");
        Matcher heading = HEADING.matcher(line);
        if (line.isEmpty() || line.startsWith("```") || line.startsWith("~~~")) {
            flush();
            group++;
        } else if (heading.find()) {
            flush();
            add(CLOSED_HEADING.matcher(line.substring(heading.end())).replaceFirst(""), Block.Kind.HEADING);
        } else if (UNDERLINE.matcher(line).matches() && !paragraph.isEmpty()) {
            kind = Block.Kind.HEADING;
            flush();
        } else if (RULE.matcher(line).matches()
                && line.chars().distinct().filter(c -> c != ' ').count() == 1) {
            flush();
        } else {
            text(line);
        }
    }

    private void text(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.find()) {
            flush();
            kind = Block.Kind.LIST_ITEM;
            line = line.substring(item.end());
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }

    private void flush() {
        add(paragraph.toString(), kind);
        paragraph.setLength(0);
        kind = Block.Kind.TEXT;
    }

    private void add(String marked, Block.Kind as) {
        if (marked.isEmpty()) {
            return;
        }
        String linked = IMAGE.matcher(marked).replaceAll("");
        String unlinked = LINK.matcher(linked).replaceAll("");
        String words = words(LINK.matcher(linked).replaceAll("$1"));
        if (!words.isEmpty()) {
            double outside = Math.min(1, (double) words(unlinked).length() / words.length());
            blocks.add(new Block(words, as, group, 1 - outside));
        }
    }

    private static String words(String marked) {
        String plain = EMPHASIS.matcher(marked).replaceAll("");
        return Characters.oneLine(ESCAPE.matcher(plain).replaceAll("$1"));
    }
}
