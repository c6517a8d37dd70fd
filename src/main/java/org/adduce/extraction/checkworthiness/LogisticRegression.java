package org.adduce.extraction.checkworthiness;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression with an L2 penalty, fitted by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with
 * backtracking. One thread and no randomness: the same data give the same weights.
 */
final class LogisticRegression {

    private static final int ITERATIONS = 120;
    private static final int MEMORY = 8;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double ENOUGH = 1e-6;

    private record Step(double[] moved, double[] turned, double product) {}

    /** A point with the loss there and the direction in which it grows. */
    private record Point(double[] weights, double loss, double[] gradient) {}

    private final TrainingRows rows;
    private final int[] chosen;

    /** @param chosen the rows to learn from */
    LogisticRegression(TrainingRows rows, int[] chosen) {
        this.rows = rows;
        this.chosen = chosen;
    }

    /** The weights of the columns, the last one constant. */
    double[] fit() {
        Point here = at(new double[rows.columns() + 1]);
        Deque<Step> steps = new ArrayDeque<>();
        for (int i = 0; i < ITERATIONS; i++) {
            Point there = search(here, direction(here.gradient(), steps));
            if (there == null || here.loss() - there.loss() < ENOUGH * here.loss()) {
                return there == null ? here.weights() : there.weights();
            }
            double[] moved = minus(there.weights(), here.weights());
            double[] turned = minus(there.gradient(), here.gradient());
            double product = dot(moved, turned);
            if (product > 1e-12) {
                steps.addLast(new Step(moved, turned, product));
            }
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
            here = there;
        }
        return here.weights();
    }

    /** A point that is lower enough; null where there is none in that direction. */
    private @Nullable Point search(Point here, double[] direction) {
        double slope = dot(here.gradient(), direction);
        for (double length = 1; length > 1e-10; length /= 2) {
            double[] weights = here.weights().clone();
            add(length, direction, weights);
            Point there = at(weights);
            if (there.loss() <= here.loss() + SUFFICIENT_DECREASE * length * slope) {
                return there;
            }
        }
        return null;
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = gradient.clone();
        Deque<Double> shares = new ArrayDeque<>();
        steps.descendingIterator().forEachRemaining(step -> {
            double share = dot(step.moved(), direction) / step.product();
            add(-share, step.turned(), direction);
            shares.addFirst(share);
        });
        double scale = steps.isEmpty()
                ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
                : steps.getLast().product()
                        / dot(steps.getLast().turned(), steps.getLast().turned());
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        for (Step step : steps) {
            double back = dot(step.turned(), direction) / step.product();
            add(shares.removeFirst() - back, step.moved(), direction);
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -direction[i];
        }
        return direction;
    }

    private Point at(double[] weights) {
        double[] gradient = new double[weights.length];
        double loss = 0;
        for (int column = 0; column < rows.columns(); column++) {
            double penalty = rows.penalty(column);
            loss += penalty * weights[column] * weights[column] / 2;
            gradient[column] = penalty * weights[column];
        }
        for (int row : chosen) {
            double sign = rows.yes(row) ? 1 : -1;
            double margin = sign * rows.logit(row, weights);
            loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
            rows.add(row, -sign / (1 + Math.exp(margin)), gradient);
        }
        return new Point(weights, loss, gradient);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double share, double[] what, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += share * what[i];
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        add(-1, b, difference);
        return difference;
    }
}
