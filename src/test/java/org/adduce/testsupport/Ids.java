package org.adduce.testsupport;

import java.util.concurrent.atomic.AtomicLong;

/** Ids for entities of tests without a database, which would give them. */
public final class Ids {

    private static final AtomicLong NEXT = new AtomicLong(1);

    private Ids() {}

    /** The same entity, with an id that no other has. */
    public static <T> T given(T entity) {
        try {
            var id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, NEXT.getAndIncrement());
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an entity has a field id: " + entity.getClass(), e);
        }
    }
}
