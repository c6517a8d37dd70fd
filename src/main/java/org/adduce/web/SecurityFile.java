package org.adduce.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The security log: what an operator watches for attacks, one JSON object a line. */
@Singleton
public class SecurityFile {

    private static final Logger LOG = Logger.getLogger("adduce.security");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Clock clock;

    SecurityFile(Clock clock) {
        this.clock = clock;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        write(SecurityLine.of(SecurityEvent.SYS_STARTUP, null)
                .with("pid", ProcessHandle.current().pid()));
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent event) {
        write(SecurityLine.of(SecurityEvent.SYS_SHUTDOWN, null)
                .with("pid", ProcessHandle.current().pid()));
    }

    public void write(SecurityLine line) {
        LOG.info(text(line));
    }

    /** A line about the running request; outside of one it says nothing of where it comes from. */
    public SecurityLine line(SecurityEvent event, @Nullable Long account) {
        var line = SecurityLine.of(event, account);
        if (Arc.container().requestContext().isActive()) {
            var current =
                    Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
            return current == null ? line : line.from(current.request());
        }
        return line;
    }

    /** One line in printable ASCII: whatever it holds, it cannot be taken for two, nor steer a terminal. */
    String text(SecurityLine line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("datetime", clock.instant().toString());
        fields.put("appid", "adduce");
        fields.put("event", line.event().id());
        fields.put("level", line.event().level().name());
        fields.putAll(line.fields());
        try {
            return JSON.writeValueAsString(fields).replace("\u007f", "\\u007f");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
