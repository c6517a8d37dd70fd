package org.adduce.command;

/** Scores as they are written: nobody needs more than six places, and they are the same on every machine. */
final class Numbers {

    private static final double PLACES = 1e6;

    private Numbers() {}

    static double rounded(double number) {
        return Math.rint(number * PLACES) / PLACES;
    }
}
