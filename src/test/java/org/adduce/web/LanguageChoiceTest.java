package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.qute.runtime.MessageBundleRecorder.MessageInfo;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With messages in English, Brazilian Portuguese, traditional Chinese and, for one bundle alone, German. */
class LanguageChoiceTest {

    private record Settings(URI url, String name, Optional<String> contact, Locale language, Optional<String> timeZone)
            implements SiteConfig {}

    private record Bundles(Map<String, Map<String, Class<?>>> getBundleInterfaces) implements BundleContext {
        @Override
        public Map<String, MessageInfo> getMessageTemplates() {
            return Map.of();
        }

        @Override
        public Map<String, Map<String, Class<?>>> getBundleInterfaces() {
            return getBundleInterfaces;
        }
    }

    private static Languages languages(String site) {
        return languages(site, null);
    }

    private static Languages languages(String site, @Nullable String zone) {
        var config = new Settings(
                URI.create("http://localhost"),
                "Adduce",
                Optional.empty(),
                Locale.forLanguageTag(site),
                Optional.ofNullable(zone));
        return new Languages(
                config,
                new Bundles(Map.of(
                        "web", bundle(WebMessages.class, "pt-BR", "zh-Hant"),
                        "gallery", bundle(GalleryMessages.class, "de", "pt-BR", "zh-Hant"))));
    }

    private static Map<String, Class<?>> bundle(Class<?> bundle, String... tags) {
        var byLocale = new HashMap<String, Class<?>>(Map.of(MessageBundles.DEFAULT_LOCALE, bundle));
        for (var tag : tags) {
            byLocale.put(tag, bundle);
        }
        return byLocale;
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, pt-BR, de,                  pt-BR", // the choice goes first
        "en-GB, ,      'de;q=0.9, pt-BR',   pt-BR",
        "en-GB, ,      'fr, de-AT;q=0.5',   de",
        "en-GB, ,      en-US,               en-GB", // the region is the site's
        "en-GB, ,      pt-PT,               en-GB",
        "en-GB, xx,    de,                  de",
        "en-GB, ,      ,                    en-GB",
        "en-GB, ;;;,   'a b',               en-GB",
        "zh-Hant-TW, , zh-Hant,             zh-Hant-TW",
        "zh-Hant-TW, , ja,                  zh-Hant-TW",
        "pt-BR, en,    pt-BR,               en",
    })
    void choose_goesByChoiceThenPreferenceThenSite(String site, String choice, String preferred, String chosen) {
        assertThat(languages(site).choose(choice, preferred)).isEqualTo(Locale.forLanguageTag(chosen));
    }

    @Test
    void choose_ofEndlessPreferences_readsNone() {
        assertThat(languages("en-GB").choose(null, "de, ".repeat(1000))).isEqualTo(Locale.UK);
    }

    @Test
    void available_isEachLanguageOfAnyBundle() {
        assertThat(languages("en-GB").available().stream().map(Locale::toLanguageTag))
                .containsExactly("en", "de", "pt-BR", "zh-Hant");
    }

    @ParameterizedTest
    @CsvSource({"pt-PT", "fr", "zh"})
    void site_inALanguageWithoutMessages_doesNotStart(String site) {
        assertThatThrownBy(() -> languages(site))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("got " + site);
    }

    @Test
    void zone_isThatOfTheNewsroomOrOfTheMachine() {
        assertThat(languages("en-GB", "Europe/Oslo").zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(languages("en-GB", null).zone()).isEqualTo(ZoneId.systemDefault());
        assertThatThrownBy(() -> languages("en-GB", "Oslo")).hasMessageContaining("adduce.site.time-zone: got Oslo");
    }
}
