package org.adduce.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;

/** One task on one set of data: has extraction do it, and the set's scorer judge it. */
interface Track {

    /** By which it is chosen on the command line. */
    String name();

    List<Row> rows();

    /**
     * @param extractor with sentence vectors or without
     * @param byMeaning which of the two
     * @param bench where predictions are put; one for each way of extracting
     * @return the figures of the {@link #rows} and perhaps more
     */
    Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException;
}
