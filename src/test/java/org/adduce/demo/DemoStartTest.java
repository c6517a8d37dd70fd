package org.adduce.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStartTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void nameAFolder() {
        folder = parent.resolve("data");
    }

    @Test
    void demo_whereNoFolderIs_orAnEmptyOne_mayStart() throws IOException {
        assertThat(demo(Map.of()).refusals()).isEmpty();

        Files.createDirectory(folder);
        assertThat(demo(Map.of()).refusals()).isEmpty();
    }

    @Test
    void demo_inAFolderThatItMarked_mayStartAgain_andNothingElseMay() throws IOException {
        Files.createDirectory(folder);
        demo(Map.of()).mark();
        Files.createFile(folder.resolve("adduce.mv.db"));

        assertThat(demo(Map.of()).refusals()).isEmpty();
        assertThat(plain().refusals()).singleElement().asString().contains(folder.toString(), "passwords are public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adduce.mv.db", "log.key", "letter.txt"})
    void demo_inAFolderOfSomethingElse_isRefused(String file) throws IOException {
        Files.createDirectory(folder);
        Files.createFile(folder.resolve(file));

        assertThat(demo(Map.of()).refusals()).singleElement().asString().contains(folder.toString(), "ADDUCE_DATA");
        assertThat(plain().refusals()).isEmpty();
    }

    @Test
    void plainStart_marksNothing() throws IOException {
        Files.createDirectory(folder);
        plain().mark();

        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adduce.setup.admin", "adduce.setup.password", "adduce.setup.key"})
    void demo_withAnUnattendedSetUp_isRefused(String property) throws IOException {
        assertThat(demo(Map.of(property, "root")).refusals())
                .singleElement()
                .asString()
                .contains("Unset " + property.toUpperCase().replace('.', '_') + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no-such-host.invalid"})
    void demo_beyondThisMachine_isRefused(String host) throws IOException {
        assertThat(demo(Map.of("quarkus.http.host", host)).refusals())
                .singleElement()
                .asString()
                .contains("QUARKUS_HTTP_HOST", host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
    void demo_onThisMachine_mayStart(String host) throws IOException {
        assertThat(demo(Map.of("quarkus.http.host", host)).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql://localhost:5432/adduce", "jdbc:h2:mem:adduce", "jdbc:h2:file:/srv/adduce"})
    void demo_onADatabaseElsewhere_isRefused(String url) throws IOException {
        assertThat(demo(Map.of("quarkus.datasource.jdbc.url", url)).refusals())
                .singleElement()
                .asString()
                .contains("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void demo_withSeveralFaults_namesThemAll() throws IOException {
        assertThat(demo(Map.of("quarkus.http.host", "0.0.0.0", "adduce.setup.admin", "root"))
                        .refusals())
                .hasSize(2);
    }

    private DemoStart plain() {
        return start(false, Map.of("quarkus.http.host", "0.0.0.0", "adduce.setup.admin", "root"));
    }

    private DemoStart demo(Map<String, String> more) {
        return start(true, more);
    }

    private DemoStart start(boolean isDemo, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "adduce.data.absolute",
                folder.toString(),
                "quarkus.http.host",
                "localhost",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:file:" + folder + "/adduce"));
        settings.putAll(more);
        return new DemoStart(
                isDemo,
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build());
    }
}
