package app.masthead.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as they are made, written and typed. */
class RecoveryCodeTests {

    @Test
    void a_code_is_its_number_and_eighty_random_bits() {
        var code = RecoveryCode.next(7);

        assertThat(code.written()).matches("7(-[0-9A-HJKMNP-TV-Z]{4}){4}");
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(it -> RecoveryCode.next(0).secret())
                        .collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-0123-4567-89AB-CDEF",
                "3 0123 4567 89ab cdef",
                "30123456789ABCDEF",
                "3-o123–4567_89ab.cdef",
                "3-0I23-4567-89AB-CDEF"
            })
    void a_code_is_read_however_it_is_typed(String typed) {
        assertThat(RecoveryCode.parse(typed)).map(RecoveryCode::written).contains("3-0123-4567-89AB-CDEF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3-0123-4567-89AB-CDE",
                "X-0123-4567-89AB-CDEF",
                "3-0123-4567-89AB-CDEU",
                "3-0123-4567-89AB-CDEFF"
            })
    void whatever_is_no_code_is_none(String typed) {
        assertThat(RecoveryCode.parse(typed)).isEmpty();
    }

    @Test
    void a_code_does_not_give_itself_away_in_a_log() {
        var code = RecoveryCode.next(1);

        assertThat(code.toString()).doesNotContain(code.secret());
    }

    @Test
    void a_hash_fits_its_own_code_alone() {
        var hashes = new CodeHashes();
        var code = RecoveryCode.next(1);
        var hash = hashes.hash(code);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.matches(code, Optional.of(hash))).isTrue();
        assertThat(hashes.matches(RecoveryCode.next(1), Optional.of(hash))).isFalse();
        assertThat(hashes.matches(code, Optional.empty())).isFalse();
    }
}
