package app.masthead.access.saml.engine;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** Writes our metadata for one connection (Metadata 2.4.4). */
public final class MetadataWriter {

    private MetadataWriter() {}

    /** The document, to be encoded in UTF-8. */
    public static String write(SpMetadata metadata) {
        return XmlWriter.document(
                "md:EntityDescriptor", List.of("md", "ds"), it -> it.attribute("entityID", metadata.entityId())
                        .element("md:SPSSODescriptor", role -> role(role, metadata)));
    }

    private static void role(XmlWriter role, SpMetadata metadata) {
        role.attribute("AuthnRequestsSigned", String.valueOf(metadata.authnRequestsSigned()))
                .attribute("WantAssertionsSigned", String.valueOf(metadata.wantAssertionsSigned()))
                .attribute("protocolSupportEnumeration", SamlXml.SAMLP);
        key(role, "signing", metadata.signing(), List.of());
        metadata.encryption().ifPresent(it -> key(role, "encryption", it, Algorithms.OFFERED));
        metadata.logout().ifPresent(it -> {
            endpoint(role, "md:SingleLogoutService", Binding.REDIRECT, it);
            endpoint(role, "md:SingleLogoutService", Binding.POST, it);
        });
        metadata.nameIdFormat().ifPresent(it -> role.text("md:NameIDFormat", it));
        role.element("md:AssertionConsumerService", it -> it.attribute("Binding", Binding.POST.uri())
                .attribute("Location", metadata.acs())
                .attribute("index", "0")
                .attribute("isDefault", "true"));
    }

    private static void endpoint(XmlWriter role, String name, Binding binding, String location) {
        role.element(name, it -> it.attribute("Binding", binding.uri()).attribute("Location", location));
    }

    private static void key(XmlWriter role, String use, X509Certificate certificate, List<String> methods) {
        role.element("md:KeyDescriptor", key -> {
            key.attribute("use", use)
                    .element(
                            "ds:KeyInfo",
                            info -> info.element(
                                    "ds:X509Data", data -> data.text("ds:X509Certificate", base64(certificate))));
            methods.forEach(it -> key.element("md:EncryptionMethod", method -> method.attribute("Algorithm", it)));
        });
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was read can be written", impossible);
        }
    }
}
