package app.masthead.demo.identity;

import static app.masthead.demo.identity.DemoVisitor.pair;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.masthead.demo.identity.saml.Binding;
import app.masthead.demo.identity.saml.Credential;
import app.masthead.demo.identity.saml.SamlClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;

/** A correct SAML service provider, written without the provider's own code, whose every message a test can change. */
final class ServiceProvider {

    static final String ENTITY = "http://harbour.localhost:8080/saml/abc";
    static final URI ACS = URI.create(ENTITY + "/acs");
    static final URI LOGOUT = URI.create(ENTITY + "/logout");
    static final Credential KEY =
            Credential.selfSigned("Masthead", Instant.now().minusSeconds(3600));
    static final SamlClient CLIENT =
            SamlClient.of(ENTITY, ACS).withLogout(LOGOUT, Binding.REDIRECT).signingWith(KEY.certificate());

    private static final String REQUEST = """
            <samlp:%s xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" \
            ID="%s" Version="2.0" IssueInstant="%s"%s><saml:Issuer>%s</saml:Issuer>%s</samlp:%1$s>""";

    private static final String METADATA = """
            <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s">
              <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <KeyDescriptor use="signing">%s</KeyDescriptor>
                <KeyDescriptor use="encryption">%2$s</KeyDescriptor>
                <SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s"/>
                <AssertionConsumerService index="0" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact" Location="x"/>
                <AssertionConsumerService index="1" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="y"/>
                <AssertionConsumerService index="2" isDefault="true" Location="%s"
                    Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"/>
              </SPSSODescriptor>
            </EntityDescriptor>""";

    private static final String KEY_INFO = """
            <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>
            %s</X509Certificate></X509Data></KeyInfo>""";

    /** A form on its way through the browser. */
    record Form(URI action, Map<String, String> fields) {

        String response() {
            return fields.getOrDefault("SAMLResponse", "");
        }

        String xml() {
            return new String(Base64.getDecoder().decode(response()), UTF_8);
        }
    }

    private final DemoIdentityProvider provider;
    private final SettableClock clock;
    final DemoVisitor visitor = new DemoVisitor();

    ServiceProvider(DemoIdentityProvider provider, SettableClock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    static String metadata() throws CertificateEncodingException {
        var certificate =
                Base64.getMimeEncoder().encodeToString(KEY.certificate().getEncoded());
        return METADATA.formatted(ENTITY, KEY_INFO.formatted(certificate), LOGOUT, ACS);
    }

    String at(Endpoint endpoint) {
        return provider.address("harbour", endpoint);
    }

    /** An AuthnRequest with these attributes and contents beside the usual. */
    String request(String attributes, String contents) {
        return message("AuthnRequest", "_request", attributes, contents);
    }

    String message(String name, String id, String attributes, String contents) {
        return REQUEST.formatted(name, id, clock.instant(), " " + attributes, ENTITY, contents);
    }

    String logout(String name, String session) {
        return message(
                "LogoutRequest",
                "_logout",
                "",
                "<saml:NameID>" + name + "</saml:NameID><samlp:SessionIndex>" + session + "</samlp:SessionIndex>");
    }

    String sessionIndex(Form form) throws Exception {
        return EnvelopedSignature.parse(form.xml())
                .getElementsByTagNameNS("urn:oasis:names:tc:SAML:2.0:assertion", "AuthnStatement")
                .item(0)
                .getAttributes()
                .getNamedItem("SessionIndex")
                .getNodeValue();
    }

    URI signIn() {
        return redirect(Endpoint.SAML_SSO, "SAMLRequest", request("", ""));
    }

    /** The HTTP-Redirect binding with its signature. */
    URI redirect(Endpoint endpoint, String parameter, String xml) {
        return redirect(endpoint, parameter, xml, "the-state");
    }

    URI redirect(Endpoint endpoint, String parameter, String xml, String relayState) {
        var query = pair(parameter, deflated(xml)) + "&" + pair("RelayState", relayState) + "&"
                + pair("SigAlg", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        return URI.create(at(endpoint) + "?" + query + "&" + pair("Signature", signature(query)));
    }

    URI unsigned(Endpoint endpoint, String parameter, String xml) {
        return URI.create(at(endpoint) + "?" + pair(parameter, deflated(xml)) + "&RelayState=the-state");
    }

    /** The HTTP-POST binding; the message is signed or not, as it comes. */
    HttpResponse<String> post(Endpoint endpoint, String parameter, String xml) throws Exception {
        var encoded = Base64.getEncoder().encodeToString(xml.getBytes(UTF_8));
        return visitor.post(URI.create(at(endpoint)), pair(parameter, encoded) + "&RelayState=the-state");
    }

    /** Signs in under that address and takes the form that the browser would post. */
    Form answer(URI request, String email) throws Exception {
        return form(visitor.press(request, "email", email));
    }

    Form answer(String email) throws Exception {
        return answer(signIn(), email);
    }

    Form answer() throws Exception {
        return answer("ada@harbour.example");
    }

    static Form form(HttpResponse<String> page) {
        var form = Jsoup.parse(page.body()).expectFirst("form:has(input[name^=SAML])");
        var fields = form.select("input[name]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), input -> input.attr("value")));
        return new Form(URI.create(form.attr("action")), fields);
    }

    static String deflated(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
            stream.write(xml.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static String inflated(String message) throws IOException {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(message));
        try (var stream = new InflaterInputStream(bytes, new Inflater(true))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static String signature(String query) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEY.privateKey());
            signature.update(query.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
