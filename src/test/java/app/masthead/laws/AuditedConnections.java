package app.masthead.laws;

import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.saml.engine.SpKey;
import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Every change that an admin can make to a connection, once; new ones come before. */
final class AuditedConnections {

    private static final String LIST = "/settings/sign-in/connections";
    private static final String ROUTE = "POST " + LIST + "/{connection}";
    private static final String OIDC = LIST + "/demo-harbour-oidc";
    private static final SpKey FIRST = Certificates.selfSigned("first.audited.example", 2048, Instant.now());
    private static final SpKey SECOND = Certificates.selfSigned("second.audited.example", 2048, Instant.now());

    private final Cast cast;

    AuditedConnections(Cast cast) {
        this.cast = cast;
    }

    List<Deed> openIdConnect() {
        return List.of(
                new Deed(ROUTE + "/reset", this::changed, page -> page + "/reset", Map.of()),
                new Deed(ROUTE + "/deactivation", OIDC, OIDC + "/deactivation", Map.of()));
    }

    List<Deed> saml() {
        var provider = Map.of("entityId", "https://idp.audited.example", "signOn", "https://idp.audited.example/sso");
        return List.of(
                at("/saml", "/saml", provider),
                at("/certificates", "/certificates", Map.of("text", encoded(FIRST))),
                certificate("removal"),
                at("/saml", "/metadata", metadata()),
                at("/metadata", "/metadata/removal", Map.of()),
                at("/saml", "/metadata", metadata()),
                at("/metadata", "/metadata/confirmation", Map.of()),
                at("/certificates", "/certificates", Map.of("text", encoded(FIRST))),
                new Deed(
                        ROUTE + "/certificates/{sha256}/distrust",
                        this::withCertificatesInUse,
                        page -> page + "/" + fingerprint() + "/distrust",
                        Map.of()),
                at("", "/removal", Map.of()));
    }

    private Deed at(String page, String action, Map<String, String> typed) {
        return new Deed(ROUTE + action, () -> newest() + page, it -> newest() + action, typed);
    }

    private Deed certificate(String action) {
        return new Deed(
                ROUTE + "/certificates/{sha256}/" + action,
                () -> newest() + "/certificates",
                page -> page + "/" + fingerprint() + "/" + action,
                Map.of());
    }

    /** The connection that the form for new ones has made. */
    private String newest() {
        return LIST + "/"
                + cast.inTenant("harbour", database -> database.sql(
                                "select id from auth_connection where kind = 'saml' order by created_at desc limit 1")
                        .query(String.class)
                        .single());
    }

    /** The page of a connection whose settings are others than those in use. */
    private String changed() {
        change("update auth_connection_draft set revision = revision + 1 where connection_id = 'demo-harbour-oidc'");
        return OIDC;
    }

    /** People come in by it again. */
    void tidy() {
        change("update auth_connection set status = 'on' where id = 'demo-harbour-oidc'");
    }

    private void change(String sql) {
        cast.inTenant("harbour", database -> database.sql(sql).update());
    }

    private String withCertificatesInUse() {
        cast.inTenant("harbour", database -> database.sql(
                        "update auth_certificate set used_since = now() where connection_id = :connection")
                .param("connection", newest().substring(LIST.length() + 1))
                .update());
        return newest() + "/certificates";
    }

    private static String fingerprint() {
        return Certificates.fingerprint(FIRST.certificate());
    }

    private static Map<String, String> metadata() {
        return Map.of("text", """
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.audited.example">
                  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">
                      <X509Data><X509Certificate>%s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                      Location="https://idp.audited.example/sso"/>
                  </IDPSSODescriptor>
                </EntityDescriptor>""".formatted(encoded(SECOND)));
    }

    private static String encoded(SpKey key) {
        try {
            return Base64.getEncoder().encodeToString(key.certificate().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
