package app.masthead.creatives.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.CreativeId;
import app.masthead.platform.secrets.Signer;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.support.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A link is good for just what it was given for, and for as long. */
class LinkTests extends PortalTest {

    private static final Instant GIVEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final PreviewTicket TICKET = ticket("acme", "b/c", "spot", "d1", "acme.localhost", false);

    @Autowired
    private Signer signer;

    @Autowired
    private InstallationSettings settings;

    static Stream<PreviewTicket> others() {
        return Stream.of(
                ticket("globex", "b/c", "spot", "d1", "acme.localhost", false),
                ticket("acme", "b/d", "spot", "d1", "acme.localhost", false),
                ticket("acme", "c/c", "spot", "d1", "acme.localhost", false),
                ticket("acme", "b/c", "clip", "d1", "acme.localhost", false),
                ticket("acme", "b/c", "spot", "d2", "acme.localhost", false),
                ticket("acme", "b/c", "spot", "d1", "globex.localhost", false),
                ticket("acme", "b/c", "spot", "d1", "acme.localhost", true),
                ticket("acme", "b/c", "spotd", "1", "acme.localhost", false));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_signature_is_for_one_ticket(PreviewTicket other) {
        var signature = signer.sign("creative-preview", TICKET.text());

        assertThat(links(Duration.ZERO).admit(TICKET, signature)).isPresent();
        assertThat(links(Duration.ZERO).admit(other, signature)).isEmpty();
    }

    @Test
    void a_preview_can_be_seen_for_five_minutes() {
        var signature = signer.sign("creative-preview", TICKET.text());

        assertThat(links(Duration.ofSeconds(299)).admit(TICKET, signature)).isPresent();
        assertThat(links(Duration.ofSeconds(300)).admit(TICKET, signature)).isEmpty();
    }

    @Test
    void a_kept_copy_can_be_loaded_for_half_an_hour() {
        var until = GIVEN.plus(Duration.ofMinutes(30)).getEpochSecond();
        var signature = signer.sign("stored-file", "4:acme2:d1" + until);
        var query = new PreviewQuery(null, null, null, String.valueOf(until), signature);

        assertThat(files(Duration.ofMinutes(29)).admits("acme", "d1", query)).isTrue();
        assertThat(files(Duration.ofMinutes(30)).admits("acme", "d1", query)).isFalse();
        assertThat(files(Duration.ZERO).admits("globex", "d1", query)).isFalse();
        assertThat(files(Duration.ZERO).admits("acme", "d2", query)).isFalse();
    }

    private PreviewLinks links(Duration later) {
        return new PreviewLinks(signer, settings, at(later));
    }

    private FileLinks files(Duration later) {
        return new FileLinks(signer, settings, at(later));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(GIVEN.plus(later), ZoneOffset.UTC);
    }

    private static PreviewTicket ticket(
            String tenant, String creative, String asset, String sha256, String host, boolean network) {
        var id = creative.split("/");
        var until = GIVEN.plus(Duration.ofMinutes(5));
        return new PreviewTicket(tenant, new CreativeId(id[0], id[1]), asset, sha256, host, network, until);
    }
}
