package app.masthead.creatives.preview;

import app.masthead.creatives.CreativeId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a preview's address says beside its path, as it came. */
record PreviewQuery(
        @Nullable String sha256,
        @Nullable String host,
        @Nullable String network,
        @Nullable String until,
        @Nullable String signature) {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    String givenSignature() {
        return Objects.requireNonNullElse(signature, "");
    }

    /** When the right to see it ends, in seconds since 1970; 0 when that cannot be read. */
    long seconds() {
        return until != null && SECONDS.matcher(until).matches() ? Long.parseLong(until) : 0;
    }

    /** The ticket that the address claims to be. */
    PreviewTicket ticket(String tenant, CreativeId creative, String asset) {
        return new PreviewTicket(
                tenant,
                creative,
                asset,
                Objects.requireNonNullElse(sha256, ""),
                Objects.requireNonNullElse(host, ""),
                "true".equals(network),
                PreviewLinks.instant(seconds()));
    }
}
