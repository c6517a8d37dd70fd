package org.adduce.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Picks the few best of many without sorting them all. */
public final class TopK {

    private TopK() {}

    /** @param order a total one, or the outcome depends on the order in which the slots come */
    public static List<Integer> of(IntStream slots, Comparator<Integer> order, int most) {
        PriorityQueue<Integer> worstFirst = new PriorityQueue<>(order.reversed());
        slots.forEach(slot -> {
            if (worstFirst.size() < most) {
                worstFirst.add(slot);
            } else if (most > 0 && order.compare(slot, worstFirst.peek()) < 0) {
                worstFirst.poll();
                worstFirst.add(slot);
            }
        });
        List<Integer> best = new ArrayList<>(worstFirst);
        best.sort(order);
        return best;
    }
}
