package app.masthead.access.connections;

import app.masthead.access.saml.engine.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has told of a SAML provider so far, but for its certificates.
 *
 * @param signOn where authentication requests go
 * @param logout where logout messages go; null where there is no single logout
 * @param metadataUrl where its metadata is read again every day; null where nobody gave an address
 * @param clockSkewSeconds how far its clock may differ, 0 to 180
 */
public record SamlSettings(
        @Nullable String entityId,
        @Nullable Endpoint signOn,
        @Nullable Endpoint logout,
        @Nullable String metadataUrl,
        boolean signRequests,
        boolean wantEncrypted,
        boolean idpInitiated,
        int clockSkewSeconds) {

    public static final int USUAL_SKEW = 60;
    public static final int GREATEST_SKEW = 180;

    public static final SamlSettings BLANK = new SamlSettings(null, null, null, null, true, false, false, USUAL_SKEW);

    public boolean complete() {
        return entityId != null && signOn != null;
    }
}
