package org.adduce.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.audit.erasure.PersonalData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final Redaction REDACTION =
            of("Ingrid Dahl", "Jürgen O’Neill-Straße", "Will", "张伟", "ingrid@example.org");

    private static Redaction of(String... names) {
        return new Redaction(
                NamePattern.of(List.of(names)),
                Map.of("ingrid", "removed-7"),
                new RedactionMarks("removed on 2026-11-26"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ingrid Dahl said so. | [removed on 2026-11-26] said so.",
                "INGRID DAHL’s and ingrid dahl's | [removed on 2026-11-26]’s and [removed on 2026-11-26]'s",
                "(Ingrid  Dahl) | ([removed on 2026-11-26])",
                "see https://example.org/ingrid-dahl_interview | see https://example.org/removed-on-2026-11-26_interview",
                "?q=Ingrid%20Dahl&x | ?q=removed-on-2026-11-26&x",
                "%20Ingrid+Dahl | %20removed-on-2026-11-26",
                "<b>Ingrid</b> <i>Dahl</i> | <b>[removed on 2026-11-26]</i>",
                "Ingrid&nbsp;Dahl | [removed on 2026-11-26]",
                "J&uuml;rgen O&#39;Neill-Stra&#223;e | [removed on 2026-11-26]",
                "Juergen O'Neill-Strasse | [removed on 2026-11-26]",
                "J%C3%BCrgen%20O%27Neill-Stra%c3%9fe | removed-on-2026-11-26",
                "J\\u00fcrgen O\\u2019Neill-Stra\\u00DFe | [removed on 2026-11-26]",
                "he quoted Ingrid Da… | he quoted [removed on 2026-11-26]…",
                "Will said he will. | [removed on 2026-11-26] said he will.",
                "他说张伟来了 | 他说[removed on 2026-11-26]来了",
                "Ingrid@Example.org wrote | [removed on 2026-11-26] wrote"
            })
    void words_withAName_haveAMarkInItsPlace(String text, String redacted) {
        assertThat(REDACTION.words(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingrid Dahlström",
                "Ingrid",
                "Dahl",
                "Sigrid Dahl",
                "Ingrid … and others",
                "Willow",
                "goodwill",
                "will",
                "Ingrid A. Dahl",
                "Ingrid, Dahl"
            })
    void words_ofSomebodyElse_stay(String text) {
        assertThat(REDACTION.words(text)).isSameAs(text);
    }

    @Test
    void words_withANameInDecomposedLetters_haveAMark() {
        assertThat(of("Zoë Ångström").words("Zoe\u0308 A\u030angstro\u0308m left"))
                .isEqualTo("[removed on 2026-11-26] left");
    }

    @Test
    void address_withAName_staysAnAddress() {
        assertThat(REDACTION.text("ingrid-dahl-said-so-12", Kind.ADDRESS))
                .isEqualTo("removed-on-2026-11-26-said-so-12");
        assertThat(REDACTION.text("https://example.org/Ingrid_Dahl", Kind.ADDRESS))
                .isEqualTo("https://example.org/removed-on-2026-11-26");
    }

    @Test
    void json_withNames_keepsItsShape() {
        var json = """
                {"a":1,"b":["Ingrid \\u0044ahl",{"by":"ingrid","url":"https://x.example/ingrid-dahl"}],"c":"ingrid","d":null,"e":2.50,"f":"\\"Ingrid\\nDahl\\""}""";

        assertThat(REDACTION.text(json, Kind.JSON)).isEqualTo("""
                {"a":1,"b":["[removed on 2026-11-26]",{"by":"removed-7","url":"https://x.example/removed-on-2026-11-26"}],"c":"ingrid","d":null,"e":2.5,"f":"\\"[removed on 2026-11-26]\\""}""");
    }

    @Test
    void json_withoutNames_isTheSame() {
        var json = "{\"a\": 1.50, \"b\": \"Dahl\"}";
        assertThat(REDACTION.text(json, Kind.JSON)).isSameAs(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void bytes_ofATextInAnyEncoding_areRedactedInIt(String name) {
        var charset = Charset.forName(name);
        var text = "Über: Ingrid Dahl, Jürgen O'Neill-Straße";

        assertThat(REDACTION.bytes(text.getBytes(charset)))
                .isEqualTo("Über: [removed on 2026-11-26], [removed on 2026-11-26]".getBytes(charset));
    }

    @Test
    void bytes_ofNoText_areLeftAndTold() {
        assertThat(REDACTION.bytes("%PDF\0\1 (Ingrid Dahl)".getBytes(StandardCharsets.ISO_8859_1)))
                .isNull();
        assertThat(REDACTION.bytes("\1\2I\0n\0g\0r\0i\0d\0 \0D\0a\0h\0l\0\3".getBytes(StandardCharsets.ISO_8859_1)))
                .isNull();
        var picture = new byte[] {0, 1, 2, (byte) 0xff, 'D'};
        assertThat(REDACTION.bytes(picture)).isSameAs(picture);
    }

    @Test
    void names_aThousandAtOnce_areEachFound() {
        var names = IntStream.range(0, 1000)
                .mapToObj(i -> "Planted" + i + " Name" + i)
                .toList();
        var text = String.join(", ", names);

        var redacted = of(names.toArray(String[]::new)).words(text);

        assertThat(redacted)
                .isEqualTo(names.stream().map(name -> "[removed on 2026-11-26]").collect(Collectors.joining(", ")));
    }

    @Test
    void edits_ofAText_leadFromOldPlacesToNewOnes() {
        var before = "So Ingrid Dahl and Will said. Ingrid Dahl left.";
        var edits = Edits.of(REDACTION, before).orElseThrow();

        var said = before.indexOf("said");
        assertThat(edits.text().substring(edits.start(said), edits.end(said + 4)))
                .isEqualTo("said");
        var name = before.indexOf("Ingrid");
        assertThat(edits.text().substring(edits.start(name), edits.end(name + 11)))
                .isEqualTo("[removed on 2026-11-26]");
        var half = before.indexOf("Dahl");
        assertThat(edits.text().substring(edits.start(half), edits.end(half + 8)))
                .isEqualTo("[removed on 2026-11-26] and");
        assertThat(edits.end(before.length())).isEqualTo(edits.text().length());
        assertThat(edits.start(0)).isZero();
        assertThat(Edits.of(REDACTION, "nobody")).isEmpty();
    }
}
