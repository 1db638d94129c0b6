package app.masthead.demo.identity.saml;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads what a service provider says about itself (SAML Metadata, section 2.4.4). */
final class ClientMetadata {

    private ClientMetadata() {}

    static SamlClient read(String xml) {
        var entity = Xml.parse(xml).getDocumentElement();
        if (!Xml.is(entity, "md:EntityDescriptor")) {
            throw new SamlError("This is not the metadata of one service provider.");
        }
        var role = Xml.require(entity, "md:SPSSODescriptor");
        return new SamlClient(
                Xml.attribute(entity, "entityID").orElseThrow(() -> new SamlError("The metadata names nobody.")),
                acs(role),
                logout(role),
                certificates(role, "signing"),
                certificates(role, "encryption").stream().findFirst());
    }

    private static URI acs(Element role) {
        return Xml.children(role, "md:AssertionConsumerService").stream()
                .filter(service -> binding(service).equals(Optional.of(Binding.POST)))
                .min(Comparator.comparing(service -> !Xml.isTrue(service, "isDefault")))
                .map(ClientMetadata::location)
                .orElseThrow(() -> new SamlError("The metadata has no AssertionConsumerService for HTTP-POST."));
    }

    private static Optional<SamlClient.LogoutService> logout(Element role) {
        return Xml.children(role, "md:SingleLogoutService").stream()
                .flatMap(service ->
                        binding(service).stream().map(kind -> new SamlClient.LogoutService(location(service), kind)))
                .findFirst();
    }

    private static Optional<Binding> binding(Element service) {
        return Binding.of(service.getAttribute("Binding"));
    }

    private static URI location(Element service) {
        return URI.create(service.getAttribute("Location"));
    }

    /** A key without a use serves for everything (section 2.4.1.1). */
    private static List<X509Certificate> certificates(Element role, String use) {
        return Xml.children(role, "md:KeyDescriptor").stream()
                .filter(key -> Xml.attribute(key, "use").orElse(use).equals(use))
                .flatMap(key -> Xml.everywhere(key, "ds:X509Certificate").stream())
                .map(ClientMetadata::certificate)
                .toList();
    }

    private static X509Certificate certificate(Element element) {
        try {
            var der = Base64.getMimeDecoder().decode(element.getTextContent());
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException | IllegalArgumentException malformed) {
            throw new SamlError("A certificate of the metadata cannot be read.");
        }
    }
}
