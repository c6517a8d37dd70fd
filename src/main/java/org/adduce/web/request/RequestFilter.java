package org.adduce.web.request;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.adduce.web.Assets;
import org.adduce.web.Fault;
import org.adduce.web.PathSpelling;
import org.adduce.web.SecurityEvent;
import org.adduce.web.SecurityFile;
import org.adduce.web.SecurityLine;
import org.adduce.web.Site;
import org.adduce.web.failure.FailureAnswers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every request passes before any route sees it, and where failures outside of resources end: odd addresses,
 * bodies that are too large, forged requests, unknown routes.
 */
@Singleton
class RequestFilter {

    private static final int FIRST = Integer.MIN_VALUE;
    /** The framework sets its one limit for all without looking whether there is one. */
    private static final int AFTER_FRAMEWORK_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final FailureAnswers answers;
    private final SecurityHeaders headers;
    private final ForgeryCheck forgery;
    private final Assets assets;
    private final OriginHint originHint;
    private final SecurityFile security;
    private final long largestBody;

    @Inject
    RequestFilter(
            FailureAnswers answers,
            SecurityHeaders headers,
            ForgeryCheck forgery,
            Assets assets,
            Site site,
            SecurityFile security,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.answers = answers;
        this.headers = headers;
        this.forgery = forgery;
        this.assets = assets;
        this.security = security;
        this.originHint = new OriginHint(site::origin, Log::warn);
        this.largestBody = largestBody.asLongValue();
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::admit).failureHandler(this::fail);
        router.route().order(AFTER_FRAMEWORK_LIMIT).handler(this::limitBody);
        router.errorHandler(404, context -> send(context, answers.answer(404, context.request())));
        router.errorHandler(405, context -> send(context, answers.answer(405, context.request())));
        router.errorHandler(400, context -> send(context, answers.answer(400, context.request())));
    }

    private void admit(RoutingContext context) {
        context.addHeadersEndHandler(end -> headers.complete(context));
        var request = context.request();
        if (PathSpelling.isOdd(request.uri())) {
            refuse(context, Fault.badRequest("", "address_is_odd"));
        } else if (announcedLength(request) > limit(context)) {
            request.response()
                    .putHeader("Connection", "close")
                    .endHandler(end -> request.connection().close());
            refuse(context, Fault.tooLarge());
        } else if (forgery.suspects(request)) {
            originHint.see(request);
            security.write(SecurityLine.of(SecurityEvent.MALICIOUS_CORS, null)
                    .from(request)
                    .saying("foreign origin")
                    .to(request));
            refuse(context, Fault.forbidden("foreign_origin"));
        } else if (assets.isVersioned(request.path())) {
            sendAsset(context);
        } else {
            context.next();
        }
    }

    private long limit(RoutingContext context) {
        return BodyLimit.of(context.request(), Site.SESSION, largestBody);
    }

    /** What comes without its length being announced is counted where it is read. */
    private void limitBody(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        context.next();
    }

    /** The address names the content, so what it leads to never changes. */
    private void sendAsset(RoutingContext context) {
        var file = assets.file(context.request().path());
        context.put(SecurityHeaders.FOR_GOOD, true);
        if (file.endsWith("/css/app.css")) {
            context.response()
                    .putHeader("Content-Type", "text/css;charset=UTF-8")
                    .end(assets.styleSheet());
        } else {
            context.reroute(file);
        }
    }

    private static long announcedLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void fail(RoutingContext context) {
        if (context.response().ended()) {
            Log.debugf(
                    context.failure(),
                    "%s failed after its answer",
                    context.request().path());
        } else if (context.response().headWritten()) {
            Log.errorf(
                    context.failure(),
                    "%s failed within its answer",
                    context.request().path());
            context.request().connection().close();
        } else if (context.failure() != null) {
            send(context, answers.answer(context.failure(), context.request()));
        } else {
            send(context, answers.answer(context.statusCode(), context.request()));
        }
    }

    private void refuse(RoutingContext context, Fault fault) {
        send(context, answers.answer(fault, context.request()));
    }

    private static void send(RoutingContext context, FailureAnswers.Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(answer.body()));
    }
}
