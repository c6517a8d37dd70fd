package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.adduce.KnownBadVersions.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownBadVersionsTest {

    @ParameterizedTest
    @CsvSource({
        "io.netty.netty-handler-4.1.136.Final.jar, true",
        "io.netty.netty-handler-4.1.137.Final.jar, false",
        "io.netty.netty-handler-4.2.16.Final.jar, true",
        "io.netty.netty-handler-4.2.17.Final.jar, false",
        "io.netty.netty-handler-proxy-4.1.100.Final.jar, false",
        "io.netty.netty-codec-4.1.100.Final.jar, false",
    })
    void line_namesTheVersionsOfItsRangesAlone(String library, boolean named) {
        var line = Line.parse("io.netty:netty-handler [,4.1.137.Final),[4.2.0.Final,4.2.17.Final) CVE-2026-62243");
        assertThat(line.names(library)).isEqualTo(named);
        assertThat(line.isBorne()).isFalse();
    }

    @Test
    void line_withAReason_isBorne() {
        assertThat(Line.parse("a:b [,2) CVE-1 it is never called").reason()).isEqualTo("it is never called");
    }

    @Test
    void file_namesTheVersionsThatThePlatformWouldBring() throws IOException {
        var bad = KnownBadVersions.read();
        for (var library : List.of(
                "io.netty.netty-codec-http-4.1.132.Final.jar",
                "com.fasterxml.jackson.core.jackson-databind-2.21.2.jar",
                "org.postgresql.postgresql-42.7.10.jar",
                "org.apache.httpcomponents.client5.httpclient5-5.5.1.jar",
                "org.jsoup.jsoup-1.21.2.jar")) {
            assertThat(bad.among(List.of(library)))
                    .as(library)
                    .isNotEmpty()
                    .noneMatch(hit -> hit.line().isBorne());
        }
        assertThat(bad.lines()).allMatch(line -> line.advisory().matches("CVE-\\d{4}-\\d+|GHSA(-[a-z0-9]{4}){3}"));
    }
}
