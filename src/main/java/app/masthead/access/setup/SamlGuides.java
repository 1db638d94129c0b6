package app.masthead.access.setup;

import java.util.List;

/** The guides for SAML 2.0: a service provider that asks by redirect and is answered by POST. */
final class SamlGuides {

    /** The field for the address of the provider's metadata. */
    private static final String ADDRESS = "address";

    private SamlGuides() {}

    static List<Guide> all() {
        return List.of(okta(), entra(), google(), keycloak(), adfs(), other());
    }

    private static Guide okta() {
        return guide(
                "okta",
                GuideStep.of("create"),
                GuideStep.of("addresses").enter("acs", GuideValue.ACS).enter("entity", GuideValue.ENTITY_ID),
                GuideStep.of("subject"),
                claims(),
                GuideStep.of("assign"),
                GuideStep.of("bring").bring("metadata", ADDRESS));
    }

    private static Guide entra() {
        return guide(
                "entra",
                GuideStep.of("create"),
                GuideStep.of("addresses")
                        .enter("entity", GuideValue.ENTITY_ID)
                        .enter("acs", GuideValue.ACS)
                        .enter("start", GuideValue.SIGN_IN)
                        .enter("logout", GuideValue.LOGOUT),
                GuideStep.of("subject"),
                claims(),
                GuideStep.of("assign"),
                GuideStep.of("bring").bring("metadata", ADDRESS));
    }

    private static Guide google() {
        return guide(
                "google",
                GuideStep.of("create"),
                GuideStep.of("bring").bring("metadata", "file"),
                GuideStep.of("addresses")
                        .enter("acs", GuideValue.ACS)
                        .enter("entity", GuideValue.ENTITY_ID)
                        .enter("start", GuideValue.SIGN_IN),
                GuideStep.of("subject"),
                GuideStep.of("claims").enter("email", GuideValue.EMAIL).enter("groups", GuideValue.GROUPS),
                GuideStep.of("assign"));
    }

    private static Guide keycloak() {
        return guide(
                "keycloak",
                GuideStep.of("import").enter("metadata", GuideValue.METADATA),
                GuideStep.of("addresses").enter("entity", GuideValue.ENTITY_ID).enter("acs", GuideValue.ACS),
                GuideStep.of("subject"),
                claims(),
                GuideStep.of("bring").bring("metadata", ADDRESS));
    }

    private static Guide adfs() {
        return guide(
                "adfs",
                GuideStep.of("create").enter("metadata", GuideValue.METADATA),
                GuideStep.of("addresses").enter("entity", GuideValue.ENTITY_ID).enter("acs", GuideValue.ACS),
                GuideStep.of("subject"),
                claims(),
                GuideStep.of("bring").bring("metadata", "file"));
    }

    private static Guide other() {
        return guide(
                "other",
                GuideStep.of("import").enter("metadata", GuideValue.METADATA),
                GuideStep.of("addresses")
                        .enter("entity", GuideValue.ENTITY_ID)
                        .enter("acs", GuideValue.ACS)
                        .enter("logout", GuideValue.LOGOUT),
                GuideStep.of("subject").enter("format", GuideValue.PERSISTENT),
                claims(),
                GuideStep.of("bring").bring("metadata", ADDRESS));
    }

    private static GuideStep claims() {
        return GuideStep.of("claims")
                .enter("email", GuideValue.EMAIL)
                .enter("name", GuideValue.NAME)
                .enter("groups", GuideValue.GROUPS);
    }

    private static Guide guide(String provider, GuideStep... steps) {
        return new Guide("saml", provider, List.of(steps));
    }
}
