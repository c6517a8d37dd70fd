package org.adduce.extraction;

import java.util.List;

/**
 * What a page holds before anything is judged: its blocks from top to bottom and what its markup says of itself.
 *
 * @param titleAt the block that is the article's title, -1 where none is
 * @param marked whether its markup told which part of it is the article, so that short lines in it are likely the article's own
 */
record Page(List<Block> blocks, Declared declared, int titleAt, boolean marked) {

    Page {
        blocks = List.copyOf(blocks);
    }
}
