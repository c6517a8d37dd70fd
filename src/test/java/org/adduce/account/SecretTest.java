package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void random_manyTimes_isAlwaysNewAndFitsAnywhere() {
        var secrets = Stream.generate(Secret::random).limit(1000).toList();

        assertThat(secrets).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void hash_ofKnownText_isItsSha256() {
        assertThat(Secret.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
