package app.masthead.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class VaultTests {

    private static final Place HERE = new Place("auth_connection", "secret_enc", "acme", "one");

    private final Vault vault = new Vault(ring("2026"));

    @Test
    void a_secret_comes_back_where_it_was_put() {
        assertThat(vault.open(vault.seal(new Secret("hush"), HERE), HERE).reveal())
                .isEqualTo("hush");
    }

    static Stream<Place> elsewhere() {
        return Stream.of(
                new Place("auth_connection", "secret_enc", "globex", "one"),
                new Place("auth_connection", "secret_enc", "acme", "two"),
                new Place("auth_connection", "key_enc", "acme", "one"),
                new Place("webhook", "secret_enc", "acme", "one"));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    @Defends(Attack.SECRETS_AT_REST)
    void and_nowhere_else(Place elsewhere) {
        var sealed = vault.seal(new Secret("hush"), HERE);

        assertThatThrownBy(() -> vault.open(sealed, elsewhere)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Defends(Attack.SECRETS_AT_REST)
    void what_was_altered_does_not_open() {
        var sealed = vault.seal(new Secret("hush"), HERE);
        var last = sealed.charAt(sealed.length() - 2) == 'A' ? "B" : "A";
        var altered = sealed.substring(0, sealed.length() - 2) + last + sealed.substring(sealed.length() - 1);

        assertThatThrownBy(() -> vault.open(altered, HERE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(vault.seal(new Secret("hush"), HERE)).isNotEqualTo(vault.seal(new Secret("hush"), HERE));
    }

    @Test
    @Defends(Attack.SECRETS_AT_REST)
    void keys_are_exchanged_one_after_the_other() {
        var sealed = vault.seal(new Secret("hush"), HERE);
        var next = new Vault(ring("2027"));

        assertThat(next.open(sealed, HERE).reveal()).isEqualTo("hush");
        assertThat(next.seal(new Secret("hush"), HERE)).startsWith("v1:2027:");
    }

    @Test
    void a_secret_that_is_printed_by_mistake_says_nothing() {
        assertThat(List.of(new Secret("hush"))).hasToString("[•••]");
    }

    /** A signature for one purpose is worth nothing for another. */
    @Test
    void signatures_are_for_one_purpose_and_one_text() {
        var signer = new Signer(ring("2026"));
        var signature = signer.sign("preview", "a");

        assertThat(signer.verifies("preview", "a", signature)).isTrue();
        assertThat(signer.verifies("download", "a", signature)).isFalse();
        assertThat(signer.verifies("preview", "b", signature)).isFalse();
        assertThat(signer.verifies("preview", "a", signature.replace("2026.", "2027.")))
                .isFalse();
        assertThat(signer.verifies("preview", "a", signature.replace("2026.", "lost.")))
                .isFalse();
    }

    private static KeyRing ring(String current) {
        var source = new MapConfigurationPropertySource(
                Map.of("masthead.keys.2026", key(1), "masthead.keys.2027", key(2), "masthead.current-key", current));
        return new KeyRing(new Binder(List.of(source)).bindOrCreate("masthead", InstallationSettings.class));
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
