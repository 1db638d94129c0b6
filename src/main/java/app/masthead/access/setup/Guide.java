package app.masthead.access.setup;

import app.masthead.access.connections.ConnectionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the portal is set up at one identity provider, in the order and in the words of the provider's own pages.
 *
 * @param protocol {@code oidc} or {@code saml}
 * @param provider its code: the last part of the guide's address
 */
record Guide(String protocol, String provider, List<GuideStep> steps) {

    private static final List<Guide> ALL =
            Stream.concat(OidcGuides.all().stream(), SamlGuides.all().stream()).toList();

    Guide {
        steps = List.copyOf(steps);
    }

    /** Those that fit a connection, the likeliest first. */
    static List<Guide> of(ConnectionKind kind) {
        return ALL.stream().filter(it -> it.fits(kind)).toList();
    }

    static Optional<Guide> of(ConnectionKind kind, String provider) {
        return of(kind).stream().filter(it -> it.provider.equals(provider)).findFirst();
    }

    static List<Guide> all() {
        return ALL;
    }

    /** Google and Entra ID have kinds of their own in OpenID Connect, and only there. */
    private boolean fits(ConnectionKind kind) {
        var own = provider.equals("google") || provider.equals("entra");
        return switch (kind) {
            case SAML -> protocol.equals("saml");
            case GOOGLE -> protocol.equals("oidc") && provider.equals("google");
            case AZURE_AD -> protocol.equals("oidc") && provider.equals("entra");
            case OIDC -> protocol.equals("oidc") && !own;
        };
    }
}
