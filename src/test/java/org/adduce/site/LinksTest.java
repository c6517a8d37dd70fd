package org.adduce.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//host/x",
                "/desk",
                "ftp://host/x",
                "http:",
                "https:///x",
                "http://[x"
            })
    void web_whatLeadsToNoPage_isNoLink(String address) {
        assertThat(Links.web(address)).isNull();
        assertThat(Links.host(address)).isEmpty();
    }

    @Test
    void web_addressOfAPage_isKept() {
        assertThat(Links.web(" https://www.example.org/a?b=c#d ")).isEqualTo("https://www.example.org/a?b=c#d");
        assertThat(Links.host("HTTPS://www.example.org/a")).isEqualTo("example.org");
    }
}
