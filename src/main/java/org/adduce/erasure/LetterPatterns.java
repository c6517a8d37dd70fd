package org.adduce.erasure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/** The letters of a name, each as a pattern of all the ways in which texts write it. */
final class LetterPatterns {

    /** Between two words of a name. */
    static final String SPACE =
            "(?:(?:[\\s\\p{Z}\\u00AD]|&nbsp;|&#160;|&#[xX][aA]0;|<[^<>]{1,200}>|\\\\[nrt])+|[-_+.]|%20|%2B)";

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
    private static final String APOSTROPHES = "(?:['’‘ʼ`´]|&#39;|&apos;|&rsquo;|&#8217;|%27|%E2%80%99|\\\\u2019)";
    private static final String HYPHENS = "(?:[-‐‑–]|&#8209;|%E2%80%9[01]|\\\\u201[01])";

    /** Where ASCII alone is at hand, people write these so. */
    private static final Map<String, String> SPELT_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "oe?", "å", "aa?", "æ", "ae", "œ", "oe", "ł", "l");

    private static final OutputSettings ASCII =
            new OutputSettings().charset(StandardCharsets.US_ASCII).escapeMode(Entities.EscapeMode.extended);

    private LetterPatterns() {}

    static boolean isOneWord(String name) {
        return !GAP.matcher(name.strip()).find() && !name.contains("@");
    }

    /** @return one pattern a letter; {@link #SPACE} between words */
    static List<String> of(String name) {
        boolean folded = !isOneWord(name);
        return GAP.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFC))
                .replaceAll(" ")
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> pattern(letter, folded))
                .collect(Collectors.toList());
    }

    private static String pattern(String letter, boolean folded) {
        return switch (letter) {
            case " " -> SPACE;
            case "'", "’", "‘", "ʼ" -> APOSTROPHES;
            case "-", "‐", "‑" -> HYPHENS;
            case "." -> "\\.?";
            default -> letter.codePointAt(0) < 0x80 ? escaped(letter) : beyondAscii(letter, folded);
        };
    }

    private static String escaped(String letter) {
        return Character.isLetterOrDigit(letter.charAt(0)) ? letter : "\\" + letter;
    }

    private static String beyondAscii(String letter, boolean folded) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(Pattern.quote(letter));
        ways.add(Pattern.quote(Normalizer.normalize(letter, Normalizer.Form.NFD)));
        ways.add(Pattern.quote(Entities.escape(letter, ASCII)));
        int code = letter.codePointAt(0);
        ways.add("&#0*%d;".formatted(code));
        ways.add("&#[xX]0*(?i:%x);".formatted(code));
        ways.add("(?i:%s)".formatted(URLEncoder.encode(letter, StandardCharsets.UTF_8)));
        ways.add("(?i:%s)"
                .formatted(letter.chars().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining())));
        if (folded) {
            var small = letter.toLowerCase(Locale.ROOT);
            if (SPELT_OUT.containsKey(small)) {
                ways.add("(?i:" + SPELT_OUT.get(small) + ")");
            }
            var plain = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            if (!plain.isEmpty() && plain.codePoints().allMatch(c -> c < 0x80)) {
                ways.add(plain);
            }
        }
        return "(?:" + String.join("|", ways) + ")";
    }
}
