package org.adduce.concurrent;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that do not keep the program running once everything else has ended.
 *
 * @param name of each of them, in thread dumps and logs
 */
public record DaemonThreads(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
