package org.adduce.extraction.page;

import java.util.List;

/**
 * What a page holds before anything is judged: its blocks from top to bottom and what its markup says of itself.
 *
 * @param titleAt the block that is the article's title, -1 where none is
 * @param marked whether its markup told which part of it is the article, so that short lines in it are likely the article's own
 */
record PageContent(List<Block> blocks, DeclaredMetadata declared, int titleAt, boolean marked) {

    PageContent {
        blocks = List.copyOf(blocks);
    }
}
