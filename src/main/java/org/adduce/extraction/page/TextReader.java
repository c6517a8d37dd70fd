package org.adduce.extraction.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Dates;
import org.adduce.extraction.text.Format;
import org.adduce.extraction.text.LanguageDetector;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** From a page's blocks to the article in it: drops what is no part of it and reads what the dropped lines tell of it. */
public final class TextReader {

    private static final Pattern COPYRIGHT_HOLDER = Pattern.compile(
            "^(?i:copyright)?[ ©]*(?i:\\(c\\))?\\s*(?:19|20)\\d\\d[,\\s]+((?:[Tt]he )?\\p{Lu}[\\p{L} &'’-]{1,60}?)(?:\\.|, | All rights|$)");
    /** Among so many first blocks, around its title, an article shows its date; later ones belong to what it tells. */
    private static final int FURTHEST_DATELINE = 12;
    /** Above a title some pages show the date, or who wrote the article. */
    private static final int LINES_OVER_TITLE = 3;

    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_CREDIT = 8;

    /** A page without prose holds no article; a text that somebody chose to hand in is one, however it looks. */
    private final boolean chosen;

    private final List<Block> blocks;
    private final DeclaredMetadata declaredMetadata;
    private final int titleAt;
    private final boolean marked;
    private final boolean[] dropped;

    private TextReader(PageContent pageContent, boolean chosen) {
        this.chosen = chosen;
        blocks = pageContent.blocks();
        declaredMetadata = pageContent.declared();
        titleAt = pageContent.titleAt();
        marked = pageContent.marked();
        dropped = new boolean[blocks.size()];
    }

    public static ReadArticle read(String raw, Format format) {
        PageContent pageContent = switch (format) {
            case HTML -> HtmlPage.read(raw);
            case PLAIN -> PlainPage.read(raw);
            case MARKDOWN -> MarkdownPage.read(raw);
        };
        return new TextReader(pageContent, format != Format.HTML).article();
    }

    private ReadArticle article() {
        String title = either(declaredMetadata.title(), Title.shownIn(blocks));
        drop();
        String text = String.join("\n\n", body(title));
        return new ReadArticle(
                text,
                title,
                either(
                        either(declaredMetadata.byline(), either(firstShown(Byline::line), nameUnderTitle())),
                        firstShown(Byline::biographed)),
                either(
                        either(declaredMetadata.publisher(), firstShown(TextReader::copyrightHolder)),
                        firstShown(Byline::employer)),
                declaredMetadata.publishedOn() != null ? declaredMetadata.publishedOn() : dateShown(),
                either(declaredMetadata.language(), LanguageDetector.of(text)));
    }

    private void drop() {
        Repetition repetition = new Repetition(blocks);
        int sectionEnd = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<BlockFilter.Rule> rule = BlockFilter.reasonAgainst(blocks.get(i));
            dropped[i] |= rule.isPresent() || repetition.isRepeated(i) || isOverCredit(i);
            if (rule.filter(BlockFilter.Rule.CAPTION::equals).isPresent()) {
                dropLabelOver(i);
            }
            if (i >= sectionEnd && SectionLabel.is(blocks.get(i))) {
                sectionEnd = dropLabelsUnder(i);
            }
        }
        dropListsWithDroppedItems();
    }

    /** What stands under "Related stories" and the like, up to the next paragraph. */
    private int dropLabelsUnder(int section) {
        int i = section;
        while (i < blocks.size() && !blocks.get(i).isProse()) {
            dropped[i++] = true;
        }
        return i;
    }

    /** A caption and, on the line directly below it, the name of the photographer or the agency. */
    private boolean isOverCredit(int i) {
        return i + 1 < blocks.size() && isCaptionOverCredit(i) || i > 0 && isCaptionOverCredit(i - 1);
    }

    private boolean isCaptionOverCredit(int i) {
        Block caption = blocks.get(i);
        Block credit = blocks.get(i + 1);
        boolean last = i + 2 == blocks.size() || blocks.get(i + 2).group() != credit.group();
        return last
                && caption.group() == credit.group()
                && caption.kind() == Block.Kind.TEXT
                && credit.kind() == Block.Kind.TEXT
                && caption.isProse()
                && caption.words() <= LONGEST_CAPTION
                && credit.words() <= LONGEST_CREDIT
                && !credit.endsSentence();
    }

    /** A photo's short title stands on the line directly over its caption. */
    private void dropLabelOver(int caption) {
        if (caption > 0
                && blocks.get(caption - 1).group() == blocks.get(caption).group()
                && blocks.get(caption - 1).words() <= LONGEST_LABEL
                && !blocks.get(caption - 1).isProse()) {
            dropped[caption - 1] = true;
        }
    }

    private void dropListsWithDroppedItems() {
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            boolean drop = false;
            while (to < blocks.size() && blocks.get(to).kind() == Block.Kind.LIST_ITEM) {
                drop |= dropped[to++];
            }
            for (int i = from; drop && i < to; i++) {
                dropped[i] = true;
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The paragraphs of the main stretch, without the title, which is told apart from the text. */
    private List<String> body(@Nullable String title) {
        Span main = MainText.in(blocks, dropped, marked, titleAt < 0 ? 0 : ArticleOpening.end(blocks, titleAt + 1));
        List<String> body = new ArrayList<>();
        for (int i = main.start(); i < main.end(); i++) {
            if (!dropped[i] && !Title.isLike(blocks.get(i), title)) {
                body.add(blocks.get(i).text());
            }
        }
        return body.isEmpty() && chosen ? blocks.stream().map(Block::text).toList() : body;
    }

    /** What the dropped lines tell: first those around the title, as menus and other articles' begins name people too. */
    private @Nullable String firstShown(Function<String, @Nullable String> reading) {
        int near = Math.max(0, titleAt - LINES_OVER_TITLE);
        String found = firstShown(reading, near, blocks.size());
        return found != null ? found : firstShown(reading, 0, near);
    }

    private @Nullable String firstShown(Function<String, @Nullable String> reading, int from, int to) {
        for (int i = from; i < to; i++) {
            String found = dropped[i] ? reading.apply(blocks.get(i).text()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A name on a line of its own, over that of the paper or the date. */
    private @Nullable String nameUnderTitle() {
        for (int i = titleAt + 1; titleAt >= 0 && i < Math.min(blocks.size() - 1, titleAt + FURTHEST_DATELINE); i++) {
            String next = blocks.get(i + 1).text();
            if (blocks.get(i).isProse()) {
                continue;
            }
            String name = Byline.alone(blocks.get(i).text());
            if (name != null && (next.startsWith("|") || !blocks.get(i + 1).isProse() && Dates.first(next) != null)) {
                return name;
            }
        }
        return null;
    }

    private @Nullable LocalDate dateShown() {
        LocalDate nearTitle = dateShown(Math.max(0, titleAt - LINES_OVER_TITLE));
        return nearTitle != null ? nearTitle : dateShown(0);
    }

    private @Nullable LocalDate dateShown(int from) {
        return blocks.stream()
                .skip(from)
                .limit(FURTHEST_DATELINE)
                .filter(block -> !block.isProse() && block.words() <= 2 * LONGEST_LABEL)
                .map(block -> Dates.first(block.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String copyrightHolder(String line) {
        Matcher holder = COPYRIGHT_HOLDER.matcher(line.substring(0, Math.min(300, line.length())));
        return holder.find() ? holder.group(1).strip() : null;
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
