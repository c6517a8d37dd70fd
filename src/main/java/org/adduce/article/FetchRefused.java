package org.adduce.article;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.adduce.workflow.Issue;
import org.apache.hc.client5.http.RedirectException;

/** A page that was not fetched: names the guard that failed, for a message at the field with the address. */
public final class FetchRefused extends RuntimeException {

    /** What must hold before a page is taken in. */
    public enum Guard {
        ADDRESS_IS_COMPLETE,
        SCHEME_IS_HTTP,
        ADDRESS_NAMES_NO_USER,
        HOST_IS_KNOWN,
        HOST_IS_PUBLIC,
        HOST_IS_REACHABLE,
        CONNECTION_IS_TRUSTED,
        REDIRECTS_ARE_FEW,
        STATUS_IS_OK,
        MEDIA_TYPE_IS_READABLE,
        PAGE_IS_SMALL,
        ANSWER_IS_IN_TIME,
        ANSWER_IS_READABLE;

        /** The key under which the message is found. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Guard failed;

    FetchRefused(Guard failed, String detail) {
        super(failed.key() + ": " + detail);
        this.failed = failed;
    }

    FetchRefused(Guard failed, Throwable cause) {
        super(failed.key() + ": " + cause.getMessage(), cause);
        this.failed = failed;
    }

    static void unless(boolean holds, Guard guard, String detail) {
        if (!holds) {
            throw new FetchRefused(guard, detail);
        }
    }

    /** What went wrong below: a refusal from deep inside, or the guard that an I/O fault stands for. */
    static FetchRefused from(Throwable fault) {
        if (fault instanceof FetchRefused refused) {
            return refused;
        }
        if (fault instanceof IOException) {
            return new FetchRefused(guardOf(fault), fault);
        }
        throw new IllegalStateException(fault);
    }

    private static Guard guardOf(Throwable fault) {
        if (fault instanceof UnknownHostException) {
            return Guard.HOST_IS_KNOWN;
        }
        if (fault instanceof InterruptedIOException) {
            return Guard.ANSWER_IS_IN_TIME;
        }
        if (fault instanceof ConnectException || fault instanceof NoRouteToHostException) {
            return Guard.HOST_IS_REACHABLE;
        }
        if (fault instanceof SSLException) {
            return Guard.CONNECTION_IS_TRUSTED;
        }
        return fault.getCause() instanceof RedirectException ? Guard.REDIRECTS_ARE_FEW : Guard.ANSWER_IS_READABLE;
    }

    public Guard failed() {
        return failed;
    }

    /** The refusal as an issue of the field that held the address. */
    public Issue issue(String field) {
        return new Issue(field, failed.key());
    }
}
