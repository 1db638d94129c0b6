package app.masthead.access.saml.kit;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;

/** Metadata of identity providers, as they are found out there, not signed yet. */
public final class ProviderMetadata {

    private static final String PROVIDER = """
        <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"\
         xmlns:ds="http://www.w3.org/2000/09/xmldsig#" ID="%1$s" entityID="%2$s">\
        <!-- comments are common -->\
        <md:IDPSSODescriptor WantAuthnRequestsSigned="true"\
         protocolSupportEnumeration="urn:oasis:names:tc:SAML:1.1:protocol urn:oasis:names:tc:SAML:2.0:protocol">\
        <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>
        %3$s
        </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>\
        <md:KeyDescriptor use="encryption"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>%4$s</ds:X509Certificate>\
        </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>\
        <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP"\
         Location="https://idp.example/soap"/>\
        <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"\
         Location="https://idp.example/slo" ResponseLocation="https://idp.example/slr"/>\
        <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>\
        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"\
         Location="https://idp.example/sso?a=1&amp;b=2"/>\
        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"\
         Location="https://idp.example/sso"/>\
        <md:SingleSignOnService Binding="urn:mace:shibboleth:1.0:profiles:AuthnRequest"\
         Location="http://old.idp.example/sso"/>\
        </md:IDPSSODescriptor></md:EntityDescriptor>\
        """;

    private ProviderMetadata() {}

    /** Of the usual provider. */
    public static SamlDocument usual() {
        return of(Scene.usual().provider(), Party.PROVIDER);
    }

    public static SamlDocument of(String entityId, Party party) {
        return SamlDocument.parse(
                PROVIDER.formatted("_" + party.name(), entityId, base64(party), base64(Party.PROVIDER_BEFORE)));
    }

    /** Several in one document. */
    public static SamlDocument list(SamlDocument... entities) {
        var text =
                new StringBuilder("<md:EntitiesDescriptor ID='_list' xmlns:md='urn:oasis:names:tc:SAML:2.0:metadata'>");
        for (var entity : entities) {
            text.append(entity.xml());
        }
        return SamlDocument.parse(text + "</md:EntitiesDescriptor>");
    }

    public static String base64(Party party) {
        try {
            return Base64.getMimeEncoder()
                    .encodeToString(party.key().certificate().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
