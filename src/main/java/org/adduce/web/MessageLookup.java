package org.adduce.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.workflow.Issue;

/**
 * The one lookup for words whose key is found at run time, across the message bundles of all packages. A key without
 * a message fails every test that meets it; in production the key itself is shown, made readable.
 */
@Singleton
public class MessageLookup {

    /** The messages of all bundles by key; where several have a key, that of the first bundle by name comes first. */
    private final Map<String, List<Method>> messages;

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Map<Class<?>, String> bundles = new HashMap<>();

    private final Languages languages;

    @Inject
    MessageLookup(BundleContext context, Languages languages) {
        this.languages = languages;
        context.getBundleInterfaces()
                .forEach((name, byLocale) -> bundles.put(byLocale.get(MessageBundles.DEFAULT_LOCALE), name));
        this.messages = new TreeMap<>(context.getBundleInterfaces())
                .values().stream()
                        .map(byLocale -> byLocale.get(MessageBundles.DEFAULT_LOCALE))
                        .flatMap(bundle -> Arrays.stream(bundle.getMethods()))
                        .filter(Method::trySetAccessible)
                        .collect(Collectors.groupingBy(Method::getName));
    }

    /** The message {@code <prefix>_<id>}, {@code stage_in_review}; hyphens in the id count as underscores. */
    public String of(String prefix, String id, Object... arguments) {
        return message(prefix + "_" + id, arguments).orElseGet(() -> missing(prefix + "_" + id, id));
    }

    /**
     * The message {@code issue_<field>_<key>} if there is one, else {@code issue_<key>}, which may take the field; an index in
     * the field does not matter to the words: {@code evidence[1].excerpt} is {@code evidence_excerpt}.
     */
    public String of(Issue issue) {
        Optional<String> ofField = issue.field().isEmpty()
                ? Optional.empty()
                : message("issue_" + snake(issue.field().replaceAll("\\[\\d+]", "")) + "_" + issue.key());
        return ofField.or(() -> message("issue_" + issue.key()))
                .or(() -> message("issue_" + issue.key(), issue.field()))
                .orElseGet(() -> missing("issue_" + issue.key(), issue.key()));
    }

    /** The message of this whole key; for tests that demand that there is one. */
    public Optional<String> message(String key, Object... arguments) {
        return messages.getOrDefault(snake(key), List.of()).stream()
                .filter(message -> takes(message, arguments))
                .findFirst()
                .map(message -> say(message, fitting(message, arguments)));
    }

    /** The name of the first bundle with this key: that of the feature whose words it holds. */
    public Optional<String> bundle(String key) {
        return messages.getOrDefault(snake(key), List.of()).stream()
                .findFirst()
                .map(message -> bundles.get(message.getDeclaringClass()));
    }

    private static boolean takes(Method message, Object... arguments) {
        var types = message.getParameterTypes();
        return types.length == arguments.length
                && IntStream.range(0, types.length)
                        .allMatch(i -> !isCount(types[i])
                                || !(arguments[i] instanceof String text)
                                || COUNT.matcher(text).matches());
    }

    /** Notices travel as text; what a message counts is a number again. */
    private static Object[] fitting(Method message, Object... arguments) {
        var types = message.getParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(i -> isCount(types[i]) && arguments[i] instanceof String text
                        ? types[i] == int.class ? (Object) Integer.valueOf(text) : Long.valueOf(text)
                        : arguments[i])
                .toArray();
    }

    private static boolean isCount(Class<?> type) {
        return type == long.class || type == int.class;
    }

    private String say(Method message, Object... arguments) {
        try {
            return (String) message.invoke(languages.messages(message.getDeclaringClass()), arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("message " + message, e);
        }
    }

    private static String missing(String key, String id) {
        if (LaunchMode.current().isDevOrTest()) {
            throw new IllegalStateException("no message bundle has the key " + snake(key));
        }
        Log.warnf("no message bundle has the key %s", snake(key));
        return id.replace('_', ' ').replace('-', ' ');
    }

    /** {@code publishedAt} and {@code mostly-verified} as parts of a key: {@code published_at}, {@code mostly_verified}. */
    private static String snake(String text) {
        return text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
