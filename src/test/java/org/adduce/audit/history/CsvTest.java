package org.adduce.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void row_cellsOfEachKind_areQuotedAndEndedByCrLf() {
        assertThat(Csv.row(7L, "claims/7", null, true)).isEqualTo("\"7\",\"claims/7\",\"\",\"true\"\r\n");
    }

    @Test
    void row_quotesCommasAndLineEnds_stayInTheirCell() {
        assertThat(Csv.row("a \"b\", c\r\nd")).isEqualTo("\"a \"\"b\"\", c\r\nd\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
    void row_cellThatASpreadsheetWouldRun_beginsWithAnApostrophe(String formula) {
        assertThat(Csv.row(formula)).isEqualTo("\"'" + formula.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", " =1", "a@b", "\n=1", "{\"a\":1}"})
    void row_cellThatIsNoFormula_staysAsItIs(String text) {
        assertThat(Csv.row(text)).isEqualTo('"' + text.replace("\"", "\"\"") + "\"\r\n");
    }
}
