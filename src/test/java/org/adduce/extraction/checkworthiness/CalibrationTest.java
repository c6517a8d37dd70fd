package org.adduce.extraction.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void of_overconfidentLogits_drawsThemIn() {
        Random random = new Random(1);
        double[] logits = new double[20_000];
        boolean[] labels = new boolean[logits.length];
        for (int i = 0; i < logits.length; i++) {
            double real = 2 * random.nextGaussian();
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-real));
            logits[i] = 3 * real;
        }
        Calibration calibration = Calibration.of(logits, labels);
        assertThat(calibration.scale()).isCloseTo(1 / 3.0, within(0.03));
        assertThat(calibration.shift()).isCloseTo(Math.log(1.6), within(0.1));
    }
}
