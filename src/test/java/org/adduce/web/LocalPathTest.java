package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/desk/claims?stage=open&q=a%20b//c", "/reviews/a-b.c"})
    void of_pathOfOurs_isKept(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "desk",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:/desk",
                "javascript:alert(1)",
                " /desk",
                "/desk\r\nSet-Cookie: a=b",
                "/desk\t",
                "/%2fevil.example",
                "/%5cevil.example",
                "/..//evil.example",
                "/desk/..",
                "/%2e%2e/x",
                "/desk#x",
                "/désk",
                "/%",
                "/;/x",
                "/desk%0d%0aX: y"
            })
    void of_anythingElse_isEmpty(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }
}
