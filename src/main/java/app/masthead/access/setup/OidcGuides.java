package app.masthead.access.setup;

import java.util.List;

/** The guides for OpenID Connect: a confidential client that uses the authorization code flow. */
final class OidcGuides {

    private OidcGuides() {}

    static List<Guide> all() {
        return List.of(okta(), keycloak(), other(), google(), entra());
    }

    private static Guide okta() {
        return guide(
                "okta",
                GuideStep.of("create"),
                GuideStep.of("redirect").enter("redirect", GuideValue.REDIRECT_URI),
                GuideStep.of("assign"),
                GuideStep.of("groups").enter("groups", GuideValue.GROUPS),
                GuideStep.of("bring")
                        .bring("issuer", "issuer")
                        .bring("client", "clientId")
                        .bring("secret", "secret"));
    }

    private static Guide keycloak() {
        return guide(
                "keycloak",
                GuideStep.of("create"),
                GuideStep.of("capability"),
                GuideStep.of("redirect")
                        .enter("redirect", GuideValue.REDIRECT_URI)
                        .enter("home", GuideValue.SIGN_IN),
                GuideStep.of("groups").enter("groups", GuideValue.GROUPS),
                GuideStep.of("bring")
                        .bring("issuer", "issuer")
                        .bring("client", "clientId")
                        .bring("secret", "secret"));
    }

    private static Guide google() {
        return guide(
                "google",
                GuideStep.of("audience"),
                GuideStep.of("create"),
                GuideStep.of("redirect").enter("redirect", GuideValue.REDIRECT_URI),
                GuideStep.of("bring").bring("client", "clientId").bring("secret", "secret"));
    }

    private static Guide entra() {
        return guide(
                "entra",
                GuideStep.of("create"),
                GuideStep.of("redirect").enter("redirect", GuideValue.REDIRECT_URI),
                GuideStep.of("claims"),
                GuideStep.of("assign"),
                GuideStep.of("bring")
                        .bring("directory", "directory")
                        .bring("client", "clientId")
                        .bring("secret", "secret"));
    }

    private static Guide other() {
        return guide(
                "other",
                GuideStep.of("create"),
                GuideStep.of("redirect")
                        .enter("redirect", GuideValue.REDIRECT_URI)
                        .enter("scopes", GuideValue.SCOPES),
                GuideStep.of("groups").enter("groups", GuideValue.GROUPS),
                GuideStep.of("bring")
                        .bring("issuer", "issuer")
                        .bring("client", "clientId")
                        .bring("secret", "secret"));
    }

    private static Guide guide(String provider, GuideStep... steps) {
        return new Guide("oidc", provider, List.of(steps));
    }
}
