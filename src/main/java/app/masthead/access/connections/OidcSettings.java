package app.masthead.access.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has told of an OpenID Connect provider so far. The secret itself never leaves the database for a page.
 *
 * @param secretSetAt when the client secret was last typed; null while there is none
 */
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable Instant secretSetAt) {

    public boolean complete() {
        return issuer != null && clientId != null && secretSetAt != null;
    }
}
