package org.adduce.extraction.matching;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Term;

/** One statement has it that something is so already, the other that it is not planned or never will be. */
final class PlanAndFact {

    private static final Pattern FACT = Pattern.compile("""
            \\balready\\b|\\b(?:is|are|was|were) (?:now )?(?:present|there|on the ground|under way|underway|in place|in force)\\b\
            |\\b(?:has|have|had) (?:now |just )?(?:begun|started|arrived|gone ahead|been (?:sent|deployed|built|signed|launched|delivered|paid))\\b""", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PLAN = Pattern.compile("""
            \\bno (?:\\w++ )?(?:plans?|intention|need)\\b|\\b(?:do|does|did|is|are|was|were|has|have)(?:n['’]t| not) (?:plan|planned|planning|intend|intending|considering)\\b\
            |\\b(?:will|would) (?:not|never|be no)\\b|\\bwo(?:n['’]t|uldn['’]t)\\b|\\bnot (?:an option|on the table|on the agenda)\\b|\\brul(?:es|ed|ing) out\\b""", Pattern.CASE_INSENSITIVE);
    /** So many characters around the words that show it belong to what they are said of. */
    private static final int REACH = 60;

    private static final int FEWEST_SHARED = 3;
    private static final String PARTS = "\"“”,;:";

    private record Part(Set<String> stems, Set<String> names, String cue) {}

    private PlanAndFact() {}

    static Optional<MatchReason> between(NormalizedStatement a, NormalizedStatement b) {
        return oneWay(a, b)
                .map(both -> new MatchReason(MatchReason.Key.FACT_AGAINST_PLAN, both[0], both[1]))
                .or(() ->
                        oneWay(b, a).map(both -> new MatchReason(MatchReason.Key.FACT_AGAINST_PLAN, both[1], both[0])));
    }

    private static Optional<String[]> oneWay(NormalizedStatement fact, NormalizedStatement plan) {
        Optional<Part> is = part(fact, FACT);
        Optional<Part> never = part(plan, NO_PLAN);
        return is.isPresent() && never.isPresent() && sameThing(is.get(), never.get())
                ? Optional.of(new String[] {is.get().cue(), never.get().cue()})
                : Optional.empty();
    }

    private static boolean sameThing(Part is, Part never) {
        Set<String> shared = new HashSet<>(is.stems());
        shared.retainAll(never.stems());
        return shared.size() >= FEWEST_SHARED
                && (never.stems().containsAll(is.names()) || is.stems().containsAll(never.names()));
    }

    /** The stretch between marks around what the pattern finds, unless "not", "if" or the like reaches it. */
    private static Optional<Part> part(NormalizedStatement normalizedStatement, Pattern pattern) {
        String statement = normalizedStatement.statement();
        Matcher cue = pattern.matcher(statement);
        while (cue.find()) {
            boolean turned = normalizedStatement.denial().leavesOpen(cue.start())
                    || normalizedStatement.denial().denies(cue.start());
            if (!turned) {
                int start = edge(statement, cue.start(), -1);
                int end = edge(statement, cue.end() - 1, 1);
                return Optional.of(new Part(
                        stems(normalizedStatement, start, end, false),
                        stems(normalizedStatement, start, end, true),
                        cue.group()));
            }
        }
        return Optional.empty();
    }

    private static int edge(String statement, int from, int step) {
        int at = from;
        while (at >= 0
                && at < statement.length()
                && Math.abs(at - from) <= REACH
                && PARTS.indexOf(statement.charAt(at)) < 0) {
            at += step;
        }
        return at;
    }

    private static Set<String> stems(NormalizedStatement normalizedStatement, int start, int end, boolean names) {
        return normalizedStatement.terms().stream()
                .filter(term -> term.start() >= start
                        && term.end() <= end + 1
                        && (term.name() || !names)
                        && !Overlap.isQuiet(term.stem()))
                .map(Term::stem)
                .collect(Collectors.toSet());
    }
}
