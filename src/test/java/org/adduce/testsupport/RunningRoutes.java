package org.adduce.testsupport;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All routes of the running program: the methods of our resources, and what the framework put on its router. */
@Singleton
public class RunningRoutes {

    private @Nullable Router router;

    void see(@Observes Router started) {
        router = started;
    }

    /**
     * One method of one resource.
     *
     * @param path      with its parameters in braces, as in the table
     * @param mediaType what it reads
     */
    public record Route(String method, String path, String mediaType, Method code) {

        /** The path with something in place of its parameters that no test ever makes. */
        public String example() {
            return path.replaceAll("\\{[^}]*}", "0");
        }
    }

    /** The routes of our own resources, those of tests left out. */
    public List<Route> ofResources() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(RunningRoutes::routes))
                .filter(route -> !route.path().contains("/test/"))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> routes(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Route(verb.value(), path(method), mediaType(method), method));
    }

    private static String path(Method method) {
        var type = method.getDeclaringClass().getAnnotation(Path.class).value();
        var own = method.getAnnotation(Path.class);
        var joined = "/" + type + "/" + (own == null ? "" : own.value());
        var plain = joined.replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String mediaType(Method method) {
        var consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        if (consumes != null) {
            return consumes.value()[0];
        }
        return path(method).startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** The paths on the framework's router, with a star where anything may follow. */
    public Set<String> ofTheFramework() {
        var paths = new LinkedHashSet<String>();
        collect(router, "", paths);
        return paths;
    }

    private static void collect(@Nullable Router router, String prefix, Set<String> paths) {
        if (router == null) {
            return;
        }
        for (var route : router.getRoutes()) {
            if (route.getPath() == null) {
                continue;
            }
            var path = prefix + route.getPath() + (route.isExactPath() || route.isRegexPath() ? "" : "*");
            if (route.getSubRouter() == null) {
                paths.add(path.replaceAll("/+", "/"));
            } else {
                collect(route.getSubRouter(), prefix + route.getPath(), paths);
            }
        }
    }
}
