package org.adduce.extraction.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stretches of a statement it denies: what stands in reach of "not", "no", "denied that", "ruled out". Two denials
 * within each other's reach cancel out: "not ruled out", "nothing prevents".
 */
final class Negation {

    private static final Pattern CUE = Pattern.compile("""
            \\b(?:(?<no>not|cannot|no|never|nobody|nothing|none|neither|nor|without|hardly)\\b|(?<nt>\\w{2,8}n['’]t)\\b\
            |(?<verb>den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rul(?:e|es|ed|ing) out|“ruled out”\
            |refus(?:es?|ed|ing)|fail(?:s|ed)? to|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|unthinkable|impossible|unlikely|oppos(?:es?|ed|ing)))\\b""", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DENIAL = Pattern.compile(
            "(?:no (?:more|fewer|less|later|earlier) than|not (?:only|just|least)|no doubt|no\\. \\d|no matter|nothing but|never before|not to mention).*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WHOLLY_FALSE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been)\\s(?:simply\\s|completely\\s)?(?:false|untrue|not true|wrong|baseless|unfounded|fabricated)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,;:.!?—(]|\\s[–-]\\s|\\b(?:but|because|although|while|after|before|when|which|who|that|if|unless|whether|adding|saying)\\b");
    /** How far "not" reaches at most, in characters; a verb of denial reaches to the end of its sentence. */
    private static final int REACH = 70;

    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:if|whether|unless|could|may|might|should|consider(?:s|ed|ing)?|possibility|speculation|rumou?rs?|(?<wish>demand(?:s|ed|ing)?(?: that)?|urg(?:es?|ed|ing)|propos(?:es?|ed|ing)(?: that)?|called for|wants?|hop(?:es?|ed|ing)))\\b",
            Pattern.CASE_INSENSITIVE);

    private record Reach(int start, int end, String cue) {

        boolean covers(int at) {
            return at >= start && at < end;
        }
    }

    private final List<Reach> reaches = new ArrayList<>();
    private final List<Reach> open = new ArrayList<>();
    private final List<Reach> wished = new ArrayList<>();

    private Negation() {}

    static Negation of(String statement) {
        Negation negation = new Negation();
        Matcher whole = WHOLLY_FALSE.matcher(statement);
        if (whole.find()) {
            negation.reaches.add(new Reach(0, statement.length(), whole.group()));
        }
        Matcher cue = CUE.matcher(statement);
        while (cue.find()) {
            if (!NO_DENIAL
                    .matcher(statement)
                    .region(cue.start(), Math.min(statement.length(), cue.start() + 40))
                    .matches()) {
                negation.add(statement, cue);
            }
        }
        Matcher open = OPEN.matcher(statement);
        while (open.find()) {
            Reach reach = new Reach(open.end(), clauseEnd(statement, open.end()), open.group());
            negation.open.add(reach);
            if (open.group("wish") != null) {
                negation.wished.add(reach);
            }
        }
        return negation;
    }

    private void add(String statement, Matcher cue) {
        boolean verb = cue.group("verb") != null;
        if (verb && denies(cue.start())) {
            reaches.replaceAll(
                    reach -> reach.covers(cue.start()) ? new Reach(reach.start(), cue.start(), reach.cue()) : reach);
        } else {
            int end = verb ? verbEnd(statement, cue.end()) : clauseEnd(statement, cue.end());
            reaches.add(new Reach(cue.end(), end, cue.group()));
        }
    }

    private static int clauseEnd(String statement, int from) {
        int most = Math.min(statement.length(), from + REACH);
        Matcher end = CLAUSE_END.matcher(statement).region(from, most);
        return end.find() ? end.start() : most;
    }

    private static int verbEnd(String statement, int from) {
        int end = statement.indexOf(';', from);
        return end < 0 ? statement.length() : end;
    }

    /** Whether an odd number of denials reaches this place. */
    boolean denies(int at) {
        return reaches.stream().filter(reach -> reach.covers(at)).count() % 2 == 1;
    }

    /** Whether somebody demands or hopes for what stands at this place. */
    boolean wishes(int at) {
        return wished.stream().anyMatch(reach -> reach.covers(at));
    }

    /** Whether it is left open what stands at this place: "if", "whether", "might". */
    boolean leavesOpen(int at) {
        return open.stream().anyMatch(reach -> reach.covers(at));
    }

    /** The words of denial that reach this place. */
    Optional<String> cueAt(int at) {
        return reaches.stream()
                .filter(reach -> reach.covers(at))
                .map(Reach::cue)
                .findFirst();
    }
}
