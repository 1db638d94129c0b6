package app.masthead.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class TokenAttributesTests {

    @Test
    void texts_and_lists_of_texts_are_kept_by_claim() {
        assertThat(of(Map.of("groups", List.of("editors", 7, "sales"), "department", "Sales", "email_verified", true)))
                .isEqualTo(Map.of(
                        "sub", List.of("uma"), "groups", List.of("editors", "sales"), "department", List.of("Sales")));
    }

    @Test
    void what_makes_it_a_token_is_not() {
        assertThat(of(Map.of("nonce", "n", "iss", "https://a.example", "at_hash", "h", "sid", "s")))
                .containsOnlyKeys("sub");
    }

    @Test
    void no_more_is_kept_than_anybody_decides_by() {
        var many = IntStream.range(0, 500).boxed().collect(Collectors.toMap(i -> "claim" + i, i -> (Object) "x"));

        assertThat(of(many)).hasSize(200);
        assertThat(of(Map.of("groups", List.of("x".repeat(5_000), "y")))).containsEntry("groups", List.of("y"));
        assertThat(of(Map.of(
                        "groups",
                        IntStream.range(0, 30).mapToObj(i -> "x".repeat(4_000)).toList())))
                .doesNotContainKey("groups");
        assertThat(of(Map.of(
                        "groups", IntStream.range(0, 2_000).mapToObj(i -> "x").toList())))
                .doesNotContainKey("groups");
    }

    private static Map<String, List<String>> of(Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", "uma");
        return TokenAttributes.of(new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), all));
    }
}
