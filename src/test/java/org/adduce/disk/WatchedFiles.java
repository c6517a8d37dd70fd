package org.adduce.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * H2's files, of which the test sees each force, and can hold back what H2 writes in the background:
 * {@code jdbc:h2:watched:/path}.
 */
public final class WatchedFiles extends FilePathWrapper {

    private static final AtomicInteger FORCED = new AtomicInteger();
    private static volatile @Nullable Hold hold;

    /** A writer in the background that has come to a write, and may not go on. */
    static final class Hold implements AutoCloseable {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        void awaitWriter() throws InterruptedException {
            reached.await();
        }

        private void stop() {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            hold = null;
            released.countDown();
        }
    }

    static void register() {
        FilePath.register(new WatchedFiles());
    }

    static int forced() {
        return FORCED.get();
    }

    /** From now on the next write in the background stops, until this is closed. */
    static Hold holdBackground() {
        var next = new Hold();
        hold = next;
        return next;
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(super.open(mode));
    }

    private static final class Watched extends FileBase {

        private final FileChannel file;

        Watched(FileChannel file) {
            this.file = file;
        }

        private static void pass() {
            var holding = hold;
            if (holding != null && Thread.currentThread().getName().startsWith("H2-save")) {
                holding.stop();
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
            FORCED.incrementAndGet();
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            pass();
            return file.write(bytes);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            pass();
            return file.write(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
