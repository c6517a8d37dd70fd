package org.adduce.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawTextTest {

    @Test
    void read_utf8_isTheText() throws NoText {
        assertThat(read("Žižkov: 5 € 🚲".getBytes(StandardCharsets.UTF_8))).isEqualTo("Žižkov: 5 € 🚲");
    }

    @Test
    void read_withByteOrderMark_leavesTheMarkOut() throws NoText {
        assertThat(read(bytes("ef bb bf 61"))).isEqualTo("a");
        assertThat(read(bytes("ff fe 61 00"))).isEqualTo("a");
        assertThat(read(bytes("fe ff 00 61"))).isEqualTo("a");
    }

    @Test
    void read_byteOrderMark_winsOverTheServer() throws NoText {
        assertThat(RawText.read(bytes("ef bb bf c3 a9"), Format.HTML, StandardCharsets.ISO_8859_1))
                .isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=iso-8859-1>",
                "<META CHARSET='windows-1252'>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">"
            })
    void read_htmlThatDeclaresLatin1_isReadAsWindows1252(String declaration) throws NoText {
        var page = (declaration + "\u00805").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RawText.read(page, Format.HTML, null)).isEqualTo(declaration + "€5");
    }

    @Test
    void read_serversEncoding_winsOverThePages() throws NoText {
        var page = "<meta charset=iso-8859-1>é".getBytes(StandardCharsets.UTF_8);

        assertThat(RawText.read(page, Format.HTML, StandardCharsets.UTF_8)).endsWith(">é");
    }

    @Test
    void read_declarationInPlainText_meansNothing() throws NoText {
        assertThat(read("<meta charset=iso-8859-1> é".getBytes(StandardCharsets.UTF_8)))
                .endsWith(" é");
    }

    @Test
    void read_declaredUtf16ThatCanBeReadSoFar_isUtf8() throws NoText {
        assertThat(RawText.read("<meta charset=utf-16>é".getBytes(StandardCharsets.UTF_8), Format.HTML, null))
                .endsWith("é");
    }

    @ParameterizedTest
    @CsvSource({
        "61 ff 62, is_utf8",
        "c3, is_utf8",
        "c0 80, is_utf8",
        "ed a0 80, is_utf8",
        "ef bb bf ff, is_utf8",
        "ff fe 00 d8, is_in_its_encoding",
        "61 00 62, is_text",
        "00, is_text",
        "01 02 03 61 62, is_text",
        "50 4b 03 04 14 00, is_no_archive",
        "50 4b 05 06, is_no_archive",
        "25 50 44 46 2d 31, is_no_pdf",
        "89 50 4e 47, is_utf8",
        "1f 8b 08, is_utf8"
    })
    void read_whatIsNoText_isRefused(String hex, String key) {
        assertRefused(bytes(hex), Format.PLAIN, null, key);
    }

    @Test
    void read_htmlInAnUnknownEncoding_isRefused() {
        assertRefused(
                "<meta charset=x-klingon>".getBytes(StandardCharsets.UTF_8),
                Format.HTML,
                null,
                "is_in_a_known_encoding");
    }

    @Test
    void read_notInTheEncodingThatTheServerNamed_isRefused() {
        assertRefused(bytes("ff ff"), Format.HTML, Charset.forName("Shift_JIS"), "is_in_its_encoding");
    }

    @Test
    void read_aStrayControlCharacterInALongText_isNoReasonToRefuse() throws NoText {
        assertThat(read(("\u001b" + "word ".repeat(50)).getBytes(StandardCharsets.UTF_8)))
                .contains("word");
    }

    private static String read(byte[] bytes) throws NoText {
        return RawText.read(bytes, Format.PLAIN, null);
    }

    private static void assertRefused(byte[] bytes, Format format, @Nullable Charset charset, String key) {
        assertThatThrownBy(() -> RawText.read(bytes, format, charset))
                .isInstanceOfSatisfying(
                        NoText.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
    }
}
