package app.masthead.creatives.preview;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.content.Asset;
import app.masthead.platform.secrets.Signer;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Segment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the addresses under which assets are shown, and knows its own again. */
@Component
public class PreviewLinks {

    static final String PATH = "/preview";
    private static final String PURPOSE = "creative-preview";
    private static final Duration VALID = Duration.ofMinutes(5);

    private final Signer signer;
    private final InstallationSettings settings;
    private final Clock clock;

    PreviewLinks(Signer signer, InstallationSettings settings, Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The address of an asset's frame.
     *
     * @param host of the page that will hold the frame
     * @param network whether the reviewer asked for what the asset loads
     */
    public String of(CreativeId creative, Asset asset, String host, boolean network) {
        var ticket = new PreviewTicket(
                CurrentTenant.require().value(),
                creative,
                asset.path(),
                asset.digest().sha256(),
                host,
                network,
                clock.instant().plus(VALID));
        return UriComponentsBuilder.fromUri(settings.previewUrl())
                .path(PATH)
                .pathSegment(
                        ticket.tenant(),
                        creative.principal(),
                        Segment.of(creative.creative()),
                        Segment.of(asset.path()))
                .queryParam("sha256", ticket.sha256())
                .queryParam("host", host)
                .queryParam("network", network)
                .queryParam("until", ticket.until().getEpochSecond())
                .queryParam("signature", signer.sign(PURPOSE, ticket.text()))
                .encode()
                .toUriString();
    }

    /** The ticket, if it is one of ours and has not run out. */
    Optional<PreviewTicket> admit(PreviewTicket ticket, String signature) {
        return signer.verifies(PURPOSE, ticket.text(), signature)
                        && ticket.until().isAfter(clock.instant())
                ? Optional.of(ticket)
                : Optional.empty();
    }

    /** The origin of a portal's host. */
    String origin(String host) {
        return settings.address(host, "");
    }

    static Instant instant(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }
}
