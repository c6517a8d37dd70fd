package org.adduce.extraction.checkworthiness;

/**
 * Turns logits into those of a calibrated probability by a scale and a shift (Platt, Probabilistic outputs for support vector
 * machines, 1999), fitted by Newton's method.
 */
record Calibration(double scale, double shift) {

    private static final int STEPS = 30;
    /**
     * How many times a sentence worth checking counts: to miss one costs a desk more than to read one in vain, and one half
     * comes to lie where precision and recall balance.
     */
    private static final double WEIGHT_OF_YES = 1.6;

    static Calibration of(double[] logits, boolean[] labels) {
        double scale = 0;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] first = new double[2];
            double[] second = new double[3];
            for (int i = 0; i < logits.length; i++) {
                double p = 1 / (1 + Math.exp(-scale * logits[i] - shift));
                double weight = labels[i] ? WEIGHT_OF_YES : 1;
                double error = weight * (p - (labels[i] ? 1 : 0));
                double curve = weight * p * (1 - p);
                first[0] += error * logits[i];
                first[1] += error;
                second[0] += curve * logits[i] * logits[i];
                second[1] += curve * logits[i];
                second[2] += curve;
            }
            double determinant = second[0] * second[2] - second[1] * second[1];
            scale -= (second[2] * first[0] - second[1] * first[1]) / determinant;
            shift -= (second[0] * first[1] - second[1] * first[0]) / determinant;
        }
        return new Calibration(scale, shift);
    }
}
