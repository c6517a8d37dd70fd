package org.adduce.web;

import com.ibm.icu.util.ULocale;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides the language of what is shown: the choice of its reader, else the browser's preference among the
 * languages that there are messages in, else the site's. A language is added by {@code messages/<bundle>_<tag>.properties} and
 * {@code quarkus.locales}.
 */
@Named("language")
@Singleton
public class Languages {

    /** The cookie that holds the tag of the language that a reader chose. */
    public static final String COOKIE = "language";

    /** The language that the messages without a tag are written in. */
    private static final Locale WRITTEN = Locale.ENGLISH;

    /** Of what a browser says it prefers; parsing more would cost more than the page. */
    private static final int LONGEST = 200;

    private static final String OF_REQUEST = Languages.class.getName();

    private final Locale site;
    private final ZoneId zone;
    private final Locale siteMessages;
    private final Map<Class<?>, Set<String>> translations = new HashMap<>();
    private final List<Locale> available;

    @Inject
    Languages(SiteConfig config, BundleContext bundles) {
        this.site = config.language();
        this.zone = config.timeZone().map(Languages::zone).orElseGet(ZoneId::systemDefault);
        bundles.getBundleInterfaces().values().forEach(byLocale -> {
            var tags = new TreeSet<>(byLocale.keySet());
            tags.remove(MessageBundles.DEFAULT_LOCALE);
            translations.put(byLocale.get(MessageBundles.DEFAULT_LOCALE), tags);
        });
        this.available = Stream.concat(
                        Stream.of(WRITTEN),
                        translations.values().stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .sorted()
                                .map(Locale::forLanguageTag))
                .toList();
        this.siteMessages = lookUp(site.toLanguageTag())
                .orElseThrow(() -> new IllegalStateException(
                        "adduce.site.language: got %s, want one of %s".formatted(site.toLanguageTag(), available)));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalStateException(
                    "adduce.site.time-zone: got %s, want a zone like Europe/Oslo".formatted(id), e);
        }
    }

    void setUp(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> page.setAttribute(TemplateInstance.LOCALE, current()));
    }

    /** The languages to choose from; the one that the messages were written in comes first. */
    public List<Locale> available() {
        return available;
    }

    /** Whether there is more than one. */
    public boolean isChoice() {
        return available.size() > 1;
    }

    /** Whether this available language is the current one. */
    public boolean isCurrent(Locale language) {
        return lookUp(tag()).filter(language::equals).isPresent();
    }

    /** The language of the current request's answer; the site's outside of requests. */
    public Locale current() {
        if (!isChoice() || !Arc.container().requestContext().isActive()) {
            return site;
        }
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? site : of(request);
    }

    private Locale of(RoutingContext request) {
        Locale known = request.get(OF_REQUEST);
        if (known != null) {
            return known;
        }
        var cookie = request.request().getCookie(COOKIE);
        var chosen = choose(
                cookie == null ? null : cookie.getValue(), request.request().getHeader("Accept-Language"));
        request.put(OF_REQUEST, chosen);
        return chosen;
    }

    /**
     * @param choice    the tag that the reader chose; null for none
     * @param preferred as {@code Accept-Language} says it (RFC 9110, section 12.5.4); null for nothing
     */
    Locale choose(@Nullable String choice, @Nullable String preferred) {
        return Stream.of(choice, preferred)
                .flatMap(ranges -> lookUp(ranges).stream())
                .map(language -> language.equals(siteMessages) ? site : language)
                .findFirst()
                .orElse(site);
    }

    private Optional<Locale> lookUp(@Nullable String ranges) {
        try {
            return ranges == null || ranges.length() > LONGEST
                    ? Optional.empty()
                    : Optional.ofNullable(Locale.lookup(LanguageRange.parse(ranges), available()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not written as the specification has it
        }
    }

    /** The zone in which people read and enter times. */
    public ZoneId zone() {
        return zone;
    }

    /** The messages of a bundle in the current language. */
    public <T> T messages(Class<T> bundle) {
        var current = current();
        return Stream.of(current.toLanguageTag(), current.getLanguage())
                .filter(translations.getOrDefault(bundle, Set.of())::contains)
                .findFirst()
                .map(tag -> MessageBundles.get(bundle, Localized.Literal.of(tag)))
                .orElseGet(() -> MessageBundles.get(bundle));
    }

    /** For {@code lang} attributes. */
    public String tag() {
        return current().toLanguageTag();
    }

    /** For {@code dir} attributes: {@code ltr} or {@code rtl}. */
    public String direction() {
        return ULocale.forLocale(current()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The one of the running program, for what cannot have it injected. */
    static Languages ofProgram() {
        return Arc.container().instance(Languages.class).get();
    }
}
