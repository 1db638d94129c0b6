package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.DSIG;
import static app.masthead.access.saml.engine.SamlXml.METADATA;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The role of an identity provider, in the metadata of an entity (Metadata 2.4.3). */
record IdpRole(Element role, boolean httpPermitted) {

    private static final int LONGEST_ENTITY_ID = 1024;

    IdpMetadata metadata(String entityId, Optional<Instant> validUntil) {
        UnusableMetadata.unless(
                !entityId.isBlank() && entityId.length() <= LONGEST_ENTITY_ID,
                MetadataProblem.NOT_METADATA,
                "an entity id of " + entityId.length() + " characters");
        var signOn = endpoints("SingleSignOnService");
        UnusableMetadata.unless(
                !signOn.isEmpty(), MetadataProblem.NO_SIGN_ON_ADDRESS, "none by redirect or POST is named");
        return new IdpMetadata(
                entityId,
                signOn,
                endpoints("SingleLogoutService"),
                certificates(),
                SamlXml.children(role, METADATA, "NameIDFormat").stream()
                        .flatMap(it -> SamlXml.text(it).map(String::strip).stream())
                        .toList(),
                SamlXml.attribute(role, "WantAuthnRequestsSigned")
                        .filter(Set.of("true", "1")::contains)
                        .isPresent(),
                validUntil);
    }

    /** Those of the bindings that we use; others are not looked at. */
    private List<Endpoint> endpoints(String name) {
        return SamlXml.children(role, METADATA, name).stream()
                .flatMap(it -> SamlXml.attribute(it, "Binding").flatMap(Binding::of).stream()
                        .map(binding -> new Endpoint(
                                binding,
                                address(SamlXml.attribute(it, "Location").orElse("")),
                                SamlXml.attribute(it, "ResponseLocation").map(this::address))))
                .toList();
    }

    private URI address(String given) {
        try {
            var uri = new URI(given.strip());
            var scheme = String.valueOf(uri.getScheme());
            var usable = (scheme.equalsIgnoreCase("https") || httpPermitted && scheme.equalsIgnoreCase("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            UnusableMetadata.unless(usable, MetadataProblem.BAD_ADDRESS, given);
            return uri;
        } catch (URISyntaxException malformed) {
            throw new UnusableMetadata(MetadataProblem.BAD_ADDRESS, given, List.of());
        }
    }

    /** A key that does not say what it is for is for signatures too; without it, there would be nothing to verify with. */
    private List<X509Certificate> certificates() {
        var certificates = SamlXml.children(role, METADATA, "KeyDescriptor").stream()
                .filter(it ->
                        SamlXml.attribute(it, "use").map("signing"::equals).orElse(true))
                .flatMap(IdpRole::certificateTexts)
                .flatMap(it -> certificates(it).stream())
                .distinct()
                .toList();
        UnusableMetadata.unless(!certificates.isEmpty(), MetadataProblem.NO_CERTIFICATE, "no key for signatures");
        UnusableMetadata.unless(
                certificates.stream().anyMatch(it -> Algorithms.isStrong(it.getPublicKey())),
                MetadataProblem.WEAK_KEYS,
                "no key is RSA of 2048 bits or an elliptic curve of 256");
        return certificates;
    }

    private static Stream<String> certificateTexts(Element keyDescriptor) {
        return SamlXml.children(keyDescriptor, DSIG, "KeyInfo").stream()
                .flatMap(it -> SamlXml.children(it, DSIG, "X509Data").stream())
                .flatMap(it -> SamlXml.children(it, DSIG, "X509Certificate").stream())
                .map(it -> SamlXml.text(it).orElse(""));
    }

    private static List<X509Certificate> certificates(String text) {
        return switch (Certificates.read(text)) {
            case CertificateReading.Read read -> read.certificates();
            case CertificateReading.Refused refused ->
                throw new UnusableMetadata(MetadataProblem.BAD_CERTIFICATE, refused.detail(), List.of());
        };
    }
}
