package app.masthead.access.saml;

import app.masthead.access.Way;
import app.masthead.access.connections.ConnectionConfig.Attributes;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.saml.engine.NameId;
import app.masthead.access.saml.engine.VerifiedAssertion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a verified assertion is about, as it is kept until the browser comes for it.
 *
 * @param subject what the person is known by; with the qualifier of the name where the provider gave another than
 *     itself (SAML 2.0 core, 8.3.7)
 * @param email the address that the tenant's provider gives the person
 * @param groups the attribute that names the person's groups; null for the usual one
 * @param notAfter when the provider wants the session to end
 * @param authenticatedAt when the person proved to the provider who they are
 */
record SamlIdentity(
        String issuer,
        String subject,
        @Nullable String email,
        @Nullable String name,
        Map<String, List<String>> attributes,
        @Nullable String groups,
        @Nullable Instant notAfter,
        Instant authenticatedAt,
        SamlSession session) {

    private static final List<String> EMAIL = List.of(
            "email",
            "mail",
            "urn:oid:0.9.2342.19200300.100.1.3",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress");
    private static final List<String> NAME = List.of(
            "displayName",
            "name",
            "urn:oid:2.16.840.1.113730.3.1.241",
            "http://schemas.microsoft.com/identity/claims/displayname",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name");

    static SamlIdentity of(VerifiedAssertion assertion, String connection, Attributes names) {
        var email = first(assertion, names.email(), EMAIL).or(() -> addressed(assertion.nameId()));
        return new SamlIdentity(
                assertion.issuer(),
                subject(assertion),
                email.orElse(null),
                first(assertion, names.name(), NAME).orElse(null),
                attributes(assertion),
                names.groups(),
                assertion.sessionNotOnOrAfter().orElse(null),
                assertion.authnInstant(),
                SamlSession.of(connection, assertion));
    }

    /** What the portal goes by from here on, whatever the protocol was. */
    VerifiedIdentity verified(String connection) {
        return new VerifiedIdentity(
                        Way.SAML,
                        connection,
                        issuer,
                        subject,
                        Optional.ofNullable(email),
                        Optional.ofNullable(name),
                        attributes,
                        notAfter)
                .withGroupsOf(groups);
    }

    private static String subject(VerifiedAssertion assertion) {
        var isName = assertion.subject().equals(assertion.nameId().value());
        return assertion
                .nameId()
                .nameQualifier()
                .filter(qualifier -> isName && !qualifier.equals(assertion.issuer()))
                .map(qualifier -> qualifier + "!" + assertion.subject())
                .orElse(assertion.subject());
    }

    private static Optional<String> addressed(NameId name) {
        return name.format().filter(NameId.EMAIL::equals).map(format -> name.value());
    }

    private static Optional<String> first(VerifiedAssertion assertion, @Nullable String named, List<String> usual) {
        var names = named == null ? usual.stream() : Stream.of(named);
        return names.flatMap(name -> assertion.values(name).stream()).findFirst();
    }

    private static Map<String, List<String>> attributes(VerifiedAssertion assertion) {
        var all = new LinkedHashMap<String, List<String>>();
        assertion.attributes().forEach(it -> all.put(it.name(), it.values()));
        return all;
    }
}
