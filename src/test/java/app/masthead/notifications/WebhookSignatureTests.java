package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.secrets.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The signature, against one that was made by another program. */
class WebhookSignatureTests {

    /** printf '1700000000.{"a":"ä"}' | openssl dgst -sha256 -hmac whsec_0123456789abcdef0123456789abcdef. */
    private static final String BY_OPENSSL = "1e609b0c9071699a0127460f8c533328adbbfb0fa9ebf0f149b230d1292c7069";

    private static final Secret SECRET = new Secret("whsec_0123456789abcdef0123456789abcdef");

    @Test
    void it_is_what_another_program_makes_of_timestamp_dot_body() {
        var signature = WebhookSignature.of(
                SECRET, Instant.ofEpochSecond(1_700_000_000, 999), "{\"a\":\"ä\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(signature.timestamp()).isEqualTo("1700000000");
        assertThat(signature.value()).isEqualTo("sha256=" + BY_OPENSSL);
    }
}
