package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.URISyntaxException;
import org.adduce.article.FetchRefused.Guard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "https://news.example/a, https://news.example/a",
                "HTTPS://News.Example, https://news.example/",
                "http://news.example?q=1, http://news.example/?q=1",
                "http://news.example:8080/a#part, http://news.example:8080/a",
                "http://news.example:/a, http://news.example/a",
                "`  https://news.example/a b\"c  `, https://news.example/a%20b%22c",
                "https://news.example/straße?q=ü, https://news.example/stra%C3%9Fe?q=%C3%BC",
                "https://news.example/\uD83D\uDE00, https://news.example/%F0%9F%98%80",
                "https://bücher.example/, https://xn--bcher-kva.example/",
                "https://news.example/100%/a%20b, https://news.example/100%25/a%20b",
                "https://news.example/a[1]|b\\c, https://news.example/a%5B1%5D%7Cb%5Cc",
                "https://two_words.news.example/, https://two_words.news.example/",
                "http://[2606:4700::1111]:81/, http://[2606:4700::1111]:81/",
                "http://8.8.4.4/, http://8.8.4.4/",
                "http://24.example/, http://24.example/",
            })
    void of_addressAsPeopleWriteIt_isOneSpelling(String text, String address) {
        assertThat(WebAddress.of(text)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ADDRESS_IS_COMPLETE",
                "news.example/a, ADDRESS_IS_COMPLETE",
                "//news.example/a, ADDRESS_IS_COMPLETE",
                "https:, ADDRESS_IS_COMPLETE",
                "https:///a, ADDRESS_IS_COMPLETE",
                "https://?q, ADDRESS_IS_COMPLETE",
                "https://:80/, ADDRESS_IS_COMPLETE",
                "https://news example/, ADDRESS_IS_COMPLETE",
                "https://news.example:99999/, ADDRESS_IS_COMPLETE",
                "https://news.example:80:80/, ADDRESS_IS_COMPLETE",
                "https://news.example\\.other.example/, ADDRESS_IS_COMPLETE",
                "http://2130706433/, ADDRESS_IS_COMPLETE",
                "http://0x7f000001/, ADDRESS_IS_COMPLETE",
                "http://0x7f.0x1/, ADDRESS_IS_COMPLETE",
                "http://017700000001/, ADDRESS_IS_COMPLETE",
                "http://0177.0.0.1/, ADDRESS_IS_COMPLETE",
                "http://127.1/, ADDRESS_IS_COMPLETE",
                "http://127.0.0.1./, ADDRESS_IS_COMPLETE",
                "http://1.2.3.4.5/, ADDRESS_IS_COMPLETE",
                "http://news.0x/, ADDRESS_IS_COMPLETE",
                "http://[::1/, ADDRESS_IS_COMPLETE",
                "http://[fe80::1%25eth0]/, ADDRESS_IS_COMPLETE",
                "http://[::1]x/, ADDRESS_IS_COMPLETE",
                "http://[:::]/, ADDRESS_IS_COMPLETE",
                "http://127.0.0.1%2f/, ADDRESS_IS_COMPLETE",
                "ftp://news.example/a, SCHEME_IS_HTTP",
                "file:///etc/passwd, SCHEME_IS_HTTP",
                "javascript:alert(1), SCHEME_IS_HTTP",
                "jar:http://news.example/a.jar!/b, SCHEME_IS_HTTP",
                "news.example:80/a, SCHEME_IS_HTTP",
                "https://ana@news.example/, ADDRESS_NAMES_NO_USER",
                "https://ana:secret@news.example/, ADDRESS_NAMES_NO_USER",
                "https://news.example@127.0.0.1/, ADDRESS_NAMES_NO_USER",
                "https://@news.example/, ADDRESS_NAMES_NO_USER",
            })
    void of_addressThatMayNotBeAsked_isRefused(String text, Guard failed) {
        assertThat(catchThrowableOfType(FetchRefused.class, () -> WebAddress.of(text))
                        .failed())
                .isEqualTo(failed);
    }

    @ParameterizedTest
    @CsvSource({
        "/c, https://news.example/c",
        "c d, https://news.example/a/c%20d",
        "../c, https://news.example/c",
        "?page=2, https://news.example/a/b?page=2",
        "//other.example/c, https://other.example/c",
        "http://other.example, http://other.example/",
        "/größe#top, https://news.example/gr%C3%B6%C3%9Fe",
    })
    void redirected_locationAsServersSendIt_isSeenFromThePage(String location, String address)
            throws URISyntaxException {
        assertThat(WebAddress.redirected(URI.create("https://news.example/a/b?page=1"), location))
                .hasToString(address);
    }
}
