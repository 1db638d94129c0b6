package app.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products",
                "/products?status=active&q=spring+sale",
                "/creatives/p-1/c.2",
                "/audit-log?from=2026-11-01"
            })
    void a_path_of_ours_is_kept(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @MethodSource("app.masthead.access.OpenRedirects#vectors")
    void anything_that_could_lead_elsewhere_leads_home(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
    }

    @Test
    void nothing_leads_home() {
        assertThat(ReturnPath.safe(null)).isEqualTo("/");
        assertThat(ReturnPath.safe("/" + "a".repeat(2_000))).isEqualTo("/");
    }
}
