package app.masthead.buyers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class BuyerTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void a_token_lives_until_it_expires_or_is_revoked() {
        assertThat(TokenState.of(BuyerStatus.ACTIVE, null, null, NOW)).isEqualTo(TokenState.LIVE);
        assertThat(TokenState.of(BuyerStatus.ACTIVE, null, in(31), NOW)).isEqualTo(TokenState.LIVE);
        assertThat(TokenState.of(BuyerStatus.ACTIVE, null, in(29), NOW)).isEqualTo(TokenState.EXPIRING);
        assertThat(TokenState.of(BuyerStatus.ACTIVE, null, NOW, NOW)).isEqualTo(TokenState.EXPIRED);
        assertThat(TokenState.of(BuyerStatus.ACTIVE, in(-1), in(31), NOW)).isEqualTo(TokenState.REVOKED);
    }

    @Test
    void a_sound_token_of_an_archived_buyer_is_withheld() {
        assertThat(TokenState.of(BuyerStatus.ARCHIVED, null, in(31), NOW)).isEqualTo(TokenState.WITHHELD);
        assertThat(TokenState.of(BuyerStatus.ARCHIVED, null, in(-1), NOW)).isEqualTo(TokenState.EXPIRED);
    }

    @Test
    void what_is_stored_reads_in_words_and_never_tells_a_secret() {
        var values = StoredValue.of(ExactJson.read("""
                {"brand": {"name": "Nova", "languages": ["en", "fr"]}, "offices": [{"city": "Bergen"}, {"city": "Oslo"}],
                 "seats": 12.50, "client_secret": {"value": "hush"}, "apiKey": "hush", "note": null}"""));

        assertThat(values)
                .extracting(StoredValue::name, StoredValue::value)
                .containsExactly(
                        tuple("Brand: Name", "Nova"),
                        tuple("Brand: Languages", "en, fr"),
                        tuple("Offices 1: City", "Bergen"),
                        tuple("Offices 2: City", "Oslo"),
                        tuple("Seats", "12.50"),
                        tuple("Client secret", "•••"),
                        tuple("API key", "•••"),
                        tuple("Note", ""));
    }

    @Test
    void a_filter_and_its_address_say_the_same() {
        var filter = BuyerFilter.of(new Parameters(MultiValueMap.fromMultiValue(Map.of(
                "q", List.of("a b"), "status", List.of("archived"), "sort", List.of("-changed"), "x", List.of("1")))));

        assertThat(filter.address().toString()).isEqualTo("/buyers?q=a%20b&status=archived&sort=-changed");
        assertThat(filter.q()).isEqualTo("a b");
    }

    private static Instant in(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
