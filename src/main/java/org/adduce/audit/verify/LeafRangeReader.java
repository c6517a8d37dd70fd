package org.adduce.audit.verify;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** The stretches of a log in their order, while the next ones are read and hashed ahead on other threads. */
final class LeafRangeReader implements Iterator<LeafRange> {

    private static final int AHEAD = 4;

    private final DataSource database;
    private final ExecutorService threads;
    private final long size;
    private final Queue<Future<LeafRange>> underWay = new ArrayDeque<>();
    private long next;

    LeafRangeReader(DataSource database, ExecutorService threads, long size) {
        this.database = database;
        this.threads = threads;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        while (next < size && underWay.size() < AHEAD) {
            long from = next;
            next = Math.min(size, from + LeafRange.LENGTH);
            long to = next;
            underWay.add(threads.submit(() -> read(from, to)));
        }
        return !underWay.isEmpty();
    }

    private LeafRange read(long from, long to) throws SQLException {
        try (var connection = database.getConnection()) {
            return LeafRange.read(connection, from, to);
        }
    }

    @Override
    public LeafRange next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the log was not read to its end", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the log cannot be read: " + e.getCause(), e);
        }
    }
}
