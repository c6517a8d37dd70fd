package org.adduce.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Against the examples of FIPS 180-4. */
class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void of_nothing_isTheHashOfNoBytes() {
        assertThat(Sha256.hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of()).hasSize(Hash.LENGTH);
    }

    @Test
    void hex_ofText_isThatOfItsBytes() {
        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.hex("é")).isEqualTo(Sha256.hex("é".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hex_ofParts_isThatOfAllTogether() {
        assertThat(Sha256.hex(new byte[] {'a'}, new byte[0], new byte[] {'b', 'c'}))
                .isEqualTo(OF_ABC);
    }
}
