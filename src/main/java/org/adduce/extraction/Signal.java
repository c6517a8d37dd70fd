package org.adduce.extraction;

import java.util.regex.Pattern;

/**
 * One thing to look for in a sentence, and how much finding it speaks for or against checking the sentence. The weights were
 * set by hand on what fact-checkers mark in news articles; they add up on the logistic scale.
 */
record Signal(Reason.Key key, double weight, Pattern pattern) {

    private static final String NUMBER_WORDS =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
                    + "|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|double|twice|percent|per cent";
    private static final String MONTHS =
            "January|February|March|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";

    static final java.util.List<Signal> ALL = java.util.List.of(
            signal(Reason.Key.NUMBER, 0.9, "\\d[\\d.,]*(?: ?%)?|[$€£]\\d[\\d.,]*|\\b(?i:" + NUMBER_WORDS + ")\\b"),
            signal(Reason.Key.DATE, 0.4, "\\b(?:(?:19|20)\\d\\d|" + MONTHS + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?i:yesterday|today|last (?:week|month|year|night)|this (?:week|month|year)|earlier this \\w+|since \\d{4}|years? ago))\\b"),
            signal(Reason.Key.DENIAL, 0.4, "\\b(?i:den(?:y|ies|ied)|rul(?:e|es|ed|ing) out|no plans?|no (?:consensus|evidence|option|need)|never"
                    + "|nothing (?:prevents?|to prevent)|not (?:an option|unthinkable|possible|planning|sending|true)|(?:does|do|did|will|would|is|are|was|were|has|have)(?: not|n['’]t))\\b"
                    + "|\\b(?i:there (?:is|are|will be|was|were) no)\\b"),
            signal(Reason.Key.COMPARISON, 0.4, "\\b(?i:more than|less than|fewer than|at least|up to|largest|biggest|highest|lowest|most|first|only|worst|best|record"
                    + "|increased?|decreased?|r[io]sen?|fell|fallen|doubled|tripled|unprecedented|majority|average|compared)\\b"),
            signal(Reason.Key.CAUSE, 0.3, "\\b(?i:because|caused?|due to|led to|leads? to|result(?:s|ed)? in|escalate|as a result|prevents?|responsible for)\\b"),
            signal(Reason.Key.LAW_OR_TREATY, 0.5, "\\b(?i:law|laws|treaty|charter|constitution(?:al)?|agreements?|court|ruling(?! out)|convicted|charged|sanctions?|legislation|illegal|legally|article \\d+|signed|voted|banned)\\b"),
            signal(Reason.Key.MODALITY, -0.4, "\\b(?i:might|may|could|perhaps|possibly|probably|maybe|likely|unlikely|appeared to|appears to|seems?|seemed)\\b"),
            signal(Reason.Key.PREDICTION, -0.2, "\\b(?i:will|going to|is expected|are expected|forecast)\\b"),
            signal(Reason.Key.QUESTION, -2.0, "\\?[\"”’]?$"),
            signal(Reason.Key.OPINION, -0.6, "\\b(?i:should|ought to|must|i think|i believe|i feel|in my opinion|hopefully|beautiful|terrible|amazing|wonderful|horrible|awful|fantastic"
                    + "|great|disgrace(?:ful)?|shame(?:ful)?|sad(?:ly)?|unfortunately|important to|makes? (?:much )?(?:more )?sense|deserves?|like to|proud|glad|sorry|hope|love|hate)\\b"),
            signal(Reason.Key.FIRST_PERSON, -0.4, "\\b(?:I|my|My|me|I['’](?:m|ve|ll|d))\\b"),
            signal(Reason.Key.ADDRESSED_TO_READER, -1.0, "\\b(?i:you|your|click|subscribe|read more|thank you|welcome|please|let['’]s|let us)\\b"),
            signal(Reason.Key.BYLINE, -3.0, "^(?i:by|reporting by|written by|edited by|photo(?:graph)? by|photo:) \\p{Lu}|\\bcontributed to this report|^\\p{Lu}\\p{L}+ reported from \\p{Lu}"));

    private static Signal signal(Reason.Key key, double weight, String pattern) {
        return new Signal(key, weight, Pattern.compile(pattern));
    }
}
