package app.masthead.creatives.preview;

import app.masthead.creatives.files.StoredFile;
import app.masthead.platform.secrets.Signer;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the addresses of kept copies for the frames that show them, and knows its own again. */
@Component
public class FileLinks {

    static final String PATH = "/preview-files";
    private static final String PURPOSE = "stored-file";

    /** Long enough for a film that is played in parts. */
    private static final Duration VALID = Duration.ofMinutes(30);

    private final Signer signer;
    private final InstallationSettings settings;
    private final Clock clock;

    FileLinks(Signer signer, InstallationSettings settings, Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    public String of(TenantId tenant, StoredFile file) {
        var until = clock.instant().plus(VALID).getEpochSecond();
        return UriComponentsBuilder.fromUri(settings.previewUrl())
                .path(PATH)
                .pathSegment(tenant.value(), file.sha256())
                .queryParam("until", until)
                .queryParam("signature", signer.sign(PURPOSE, text(tenant.value(), file.sha256(), until)))
                .encode()
                .toUriString();
    }

    boolean admits(String tenant, String sha256, PreviewQuery query) {
        return signer.verifies(PURPOSE, text(tenant, sha256, query.seconds()), query.givenSignature())
                && Instant.ofEpochSecond(query.seconds()).isAfter(clock.instant());
    }

    /** Where frames may load from without reaching anybody else. */
    String origin() {
        var preview = settings.previewUrl();
        return preview.getScheme() + "://" + preview.getAuthority();
    }

    private static String text(String tenant, String sha256, long until) {
        return tenant.length() + ":" + tenant + sha256.length() + ":" + sha256 + until;
    }
}
