package org.adduce.extraction;

import java.util.List;

/**
 * What a page holds before anything is judged: its blocks from top to bottom and what its markup says of itself.
 *
 * @param marked whether its markup told which part of it is the article, so that short lines in it are likely the article's own
 */
record Page(List<Block> blocks, Declared declared, boolean marked) {

    Page {
        blocks = List.copyOf(blocks);
    }
}
