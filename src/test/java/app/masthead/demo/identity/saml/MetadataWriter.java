package app.masthead.demo.identity.saml;

import static app.masthead.demo.identity.saml.MetadataFault.DOCTYPE;
import static app.masthead.demo.identity.saml.MetadataFault.EXPIRED;
import static app.masthead.demo.identity.saml.MetadataFault.EXPIRED_CERTIFICATE;
import static app.masthead.demo.identity.saml.MetadataFault.KEY_WITHOUT_USE;
import static app.masthead.demo.identity.saml.MetadataFault.NO_CERTIFICATE;
import static app.masthead.demo.identity.saml.MetadataFault.NO_SIGN_IN_ADDRESS;
import static app.masthead.demo.identity.saml.MetadataFault.OTHER_ENTITY_ID;
import static app.masthead.demo.identity.saml.MetadataFault.SCRIPT_ADDRESS;
import static app.masthead.demo.identity.saml.MetadataFault.SERVICE_PROVIDER;
import static app.masthead.demo.identity.saml.MetadataFault.TWO_ENTITIES;
import static app.masthead.demo.identity.saml.MetadataFault.WEAK_KEY;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Describes a provider (SAML Metadata, section 2.4.3), signed, or wrongly where it is told to.
 *
 * @param entityId the provider's name, which is the address of its metadata
 * @param elsewhere an address that a hostile document type points to
 */
public record MetadataWriter(String entityId, String sso, String slo, String elsewhere) {

    private static final Duration VALID = Duration.ofDays(7);

    public String write(SamlKeys keys, Instant now, Set<MetadataFault> faults) {
        var root = faults.contains(TWO_ENTITIES) ? Tag.root("md:EntitiesDescriptor") : Tag.root("md:EntityDescriptor");
        var until = now.plus(faults.contains(EXPIRED) ? VALID.negated() : VALID);
        root.id(Ids.random()).with("validUntil", until.toString());
        if (faults.contains(TWO_ENTITIES)) {
            describe(root.child("md:EntityDescriptor"), "https://issuer.example/saml", keys, now, faults);
            describe(root.child("md:EntityDescriptor"), entityId, keys, now, faults);
        } else {
            describe(root, faults.contains(OTHER_ENTITY_ID) ? "https://issuer.example" : entityId, keys, now, faults);
        }
        XmlSignature.sign(root.element(), SignatureKind.usual(keys.current()));
        var xml = Xml.text(root.element().getOwnerDocument());
        return faults.contains(DOCTYPE) ? "<!DOCTYPE md:EntityDescriptor SYSTEM \"" + elsewhere + "\">" + xml : xml;
    }

    private void describe(Tag entity, String name, SamlKeys keys, Instant now, Set<MetadataFault> faults) {
        entity.with("entityID", name);
        if (faults.contains(SERVICE_PROVIDER)) {
            var role = entity.child("md:SPSSODescriptor").with("protocolSupportEnumeration", Names.PROTOCOL);
            service(role, "md:AssertionConsumerService", Binding.POST, sso).with("index", "0");
            return;
        }
        var role = entity.child("md:IDPSSODescriptor")
                .with("WantAuthnRequestsSigned", "true")
                .with("protocolSupportEnumeration", Names.PROTOCOL);
        certificates(keys, now, faults).forEach(certificate -> key(role, certificate, faults));
        services(role, faults);
    }

    private void services(Tag role, Set<MetadataFault> faults) {
        var script = "javascript:alert(document.domain)//";
        for (var binding : Binding.values()) {
            service(role, "md:SingleLogoutService", binding, faults.contains(SCRIPT_ADDRESS) ? script : slo);
        }
        for (var format : List.of(NameIdFormat.PERSISTENT, NameIdFormat.TRANSIENT, NameIdFormat.EMAIL)) {
            role.child("md:NameIDFormat").text(format.urn());
        }
        for (var binding : faults.contains(NO_SIGN_IN_ADDRESS) ? new Binding[0] : Binding.values()) {
            service(role, "md:SingleSignOnService", binding, faults.contains(SCRIPT_ADDRESS) ? script : sso);
        }
    }

    private static Tag service(Tag role, String name, Binding binding, String address) {
        return role.child(name).with("Binding", binding.urn()).with("Location", address);
    }

    private static List<X509Certificate> certificates(SamlKeys keys, Instant now, Set<MetadataFault> faults) {
        if (faults.contains(EXPIRED_CERTIFICATE)) {
            var month = Duration.ofDays(30);
            return List.of(Credential.selfSigned("Expired", now.minus(month), month.minusDays(1), 2048)
                    .certificate());
        }
        if (faults.contains(WEAK_KEY)) {
            return List.of(Credential.selfSigned("Weak", now, VALID, 1024).certificate());
        }
        return faults.contains(NO_CERTIFICATE) ? List.of() : keys.published();
    }

    private static void key(Tag role, X509Certificate certificate, Set<MetadataFault> faults) {
        try {
            role.child("md:KeyDescriptor")
                    .with("use", faults.contains(KEY_WITHOUT_USE) ? null : "signing")
                    .child("ds:KeyInfo")
                    .child("ds:X509Data")
                    .child("ds:X509Certificate")
                    .text(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
