package app.masthead.access.saml.engine;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a signature says of itself, read before anything is done with it; what it does not say is empty. */
record SignatureShape(Element signature) {

    String canonicalisation() {
        return info().flatMap(it -> algorithm(it, "CanonicalizationMethod")).orElse("");
    }

    String method() {
        return info().flatMap(it -> algorithm(it, "SignatureMethod")).orElse("");
    }

    List<String> references() {
        return referenceElements().stream()
                .map(it -> SamlXml.attribute(it, "URI").orElse(""))
                .toList();
    }

    List<String> transforms() {
        return referenceElements().stream()
                .flatMap(it -> SamlXml.children(it, SamlXml.DSIG, "Transforms").stream())
                .flatMap(it -> SamlXml.children(it).stream())
                .map(it -> SamlXml.attribute(it, "Algorithm").orElse(""))
                .toList();
    }

    String digest() {
        return referenceElements().stream()
                .flatMap(it -> algorithm(it, "DigestMethod").stream())
                .findFirst()
                .orElse("");
    }

    /** The fingerprint of the certificate that it brings along, to tell administrators of; never to verify with. */
    Optional<String> certificate() {
        return SamlXml.child(signature, SamlXml.DSIG, "KeyInfo")
                .flatMap(it -> SamlXml.child(it, SamlXml.DSIG, "X509Data"))
                .flatMap(it -> SamlXml.childText(it, SamlXml.DSIG, "X509Certificate"))
                .map(Certificates::read)
                .flatMap(it -> it instanceof CertificateReading.Read read
                        ? Optional.of(
                                Certificates.fingerprint(read.certificates().getFirst()))
                        : Optional.empty());
    }

    private Optional<Element> info() {
        return SamlXml.child(signature, SamlXml.DSIG, "SignedInfo");
    }

    private List<Element> referenceElements() {
        return info().map(it -> SamlXml.children(it, SamlXml.DSIG, "Reference")).orElse(List.of());
    }

    private static Optional<String> algorithm(Element parent, String name) {
        return SamlXml.child(parent, SamlXml.DSIG, name).flatMap(it -> SamlXml.attribute(it, "Algorithm"));
    }
}
