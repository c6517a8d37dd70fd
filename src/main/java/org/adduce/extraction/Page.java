package org.adduce.extraction;

import java.util.List;

/** What a page holds before anything is judged: its blocks from top to bottom and what its markup says of itself. */
record Page(List<Block> blocks, Declared declared) {

    Page {
        blocks = List.copyOf(blocks);
    }
}
