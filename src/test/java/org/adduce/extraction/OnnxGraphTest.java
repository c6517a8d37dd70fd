package org.adduce.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class OnnxGraphTest {

    private static String field(int number, String content) {
        return (char) (number << 3 | 2) + "" + (char) content.length() + content;
    }

    private static byte[] model(String graph) {
        return ("\u0008\u0007" + field(7, graph)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final String FIRST = field(1, field(1, "in") + field(2, "half"));
    private static final String SECOND = field(1, field(1, "half") + field(2, "end"));
    private static final String WEIGHT = field(5, "w");
    private static final String OUTPUT = field(12, field(1, "end"));

    @Test
    void endingAt_innerValue_dropsLaterNodesAndTheOldOutput() {
        byte[] cut = OnnxGraph.endingAt("half", model(FIRST + SECOND + WEIGHT + OUTPUT));
        String output = field(12, field(1, "half") + field(2, "\n\u0002\u0008\u0001"));
        assertThat(cut).isEqualTo(model(FIRST + WEIGHT + output));
    }

    @Test
    void endingAt_lastValue_keepsEveryNode() {
        assertThat(new String(OnnxGraph.endingAt("end", model(FIRST + SECOND + OUTPUT)), StandardCharsets.ISO_8859_1))
                .contains(FIRST + SECOND);
    }

    @Test
    void endingAt_valueThatNoNodeMakes_isRefused() {
        byte[] model = model(FIRST + OUTPUT);
        assertThatThrownBy(() -> OnnxGraph.endingAt("in", model)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("in");
    }
}
