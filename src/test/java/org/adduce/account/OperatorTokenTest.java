package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTokenTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,    127.0.0.1,  true",
        "127.3.2.1,    127.0.0.1,  true",
        "::1,          ::1,        true",
        "192.0.2.4,    192.0.2.4,  true",
        "192.0.2.5,    192.0.2.4,  false",
        "10.0.0.1,     127.0.0.1,  false",
        "203.0.113.7,  192.0.2.4,  false",
        "2001:db8::1,  ::1,        false"
    })
    void isHere_asksTheConnection(String peer, String own, boolean here) {
        assertThat(OperatorToken.isHere(
                        SocketAddress.inetSocketAddress(1, peer), SocketAddress.inetSocketAddress(2, own)))
                .isEqualTo(here);
    }

    @Test
    void isHere_ofAnUnknownPeer_isNot() {
        assertThat(OperatorToken.isHere(null, SocketAddress.inetSocketAddress(2, "127.0.0.1")))
                .isFalse();
        assertThat(OperatorToken.isHere(SocketAddress.domainSocketAddress("/tmp/socket"), null))
                .isFalse();
    }

    @Test
    void value_isAnotherOneEachTime() {
        assertThat(new OperatorToken().value()).startsWith("operator-").isNotEqualTo(new OperatorToken().value());
    }
}
