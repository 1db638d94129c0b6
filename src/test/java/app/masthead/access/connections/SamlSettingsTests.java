package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import app.masthead.access.connections.upkeep.ExpiryWarnings;
import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.saml.engine.SpKey;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Cast;
import app.masthead.support.Mailbox;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** A SAML connection by hand, by metadata and with its certificates. */
class SamlSettingsTests extends ConnectionPageTest {

    private static final SpKey FIRST = Certificates.selfSigned("first.example", 2048, Instant.now());
    private static final SpKey SECOND = Certificates.selfSigned("second.example", 2048, Instant.now());

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ExpiryWarnings warnings;

    private String connection = "";

    @BeforeEach
    void add() {
        connection = added("saml");
    }

    @Test
    void a_new_one_has_keys_of_its_own_that_nobody_can_read() {
        var keys = "select sp_signing_key_enc || sp_decryption_key_enc from auth_connection where id = '%s'"
                .formatted(connection);

        assertThat(one(keys, String.class)).startsWith("v1:").doesNotContain("MII");
        assertThat(page(get(at("/saml"))).select(".copyable code").eachText())
                .anyMatch(it -> it.endsWith("/sign-in/saml/" + connection))
                .anyMatch(it -> it.endsWith("/sign-in/saml/" + connection + "/metadata"));
    }

    @Test
    void metadata_is_shown_as_a_difference_and_changes_nothing_until_it_is_confirmed() {
        assertThat(post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST))))
                .hasStatus(303);
        assertThat(hasEntity()).isFalse();

        var difference = page(get(at("/metadata")));
        assertThat(difference.select("ins").eachText())
                .contains("https://idp.example", "https://idp.example/sso (REDIRECT)");
        assertThat(difference.text()).contains(Certificates.fingerprint(FIRST.certificate()));

        confirm();

        assertThat(one(entity(), String.class)).isEqualTo("https://idp.example");
        assertThat(trusted()).isEqualTo(1);
    }

    @Test
    void metadata_adds_certificates_and_never_removes_one() {
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST)));
        confirm();
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", SECOND)));

        assertThat(page(get(at("/metadata"))).text()).contains("Some certificates stay");
        confirm();

        assertThat(trusted()).isEqualTo(2);
    }

    @Test
    void what_was_looked_at_is_what_is_taken_over() {
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST)));
        var seen = sha256();
        post(at("/metadata"), Map.of("text", metadata("https://other.example", SECOND)));

        assertThat(post(at("/metadata/confirmation"), Map.of("sha256", seen))).hasStatus(409);
        assertThat(hasEntity()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', That is no XML",
        "hello, That is no XML",
        "<a/>, but no SAML metadata",
        "'<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>', document type"
    })
    void metadata_that_cannot_be_used_is_named_at_the_field(String text, String sentence) {
        var answer = post(at("/metadata"), Map.of("text", text));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
    }

    @Test
    void metadata_comes_from_a_file_as_well() {
        var file = new MockMultipartFile(
                "file",
                "metadata.xml",
                "text/xml",
                metadata("https://idp.example", FIRST).getBytes(StandardCharsets.UTF_8));

        var answer = mvc.perform(
                multipart(at("/metadata")).file(file).with(Cast.as(ADA)).with(csrf()));

        assertThat(answer).hasStatus(303);
        assertThat(page(get(at("/metadata"))).text()).contains("https://idp.example");
    }

    @Test
    void a_metadata_address_that_does_not_answer_is_named() {
        var answer = post(at("/metadata"), Map.of("address", "http://localhost:1/metadata"));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("Nothing answers at that address");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), Enter a complete address",
        "http:, Enter a complete address",
        "https://a:b@idp.example/sso, Leave the user name and password out",
        "https://idp.example/sso#x, Leave out everything from #"
    })
    void an_address_that_a_browser_must_not_be_sent_to_is_refused(String signOn, String sentence) {
        var answer = post(
                at("/saml"),
                Map.of("version", "1", "entityId", "https://idp.example", "signOn", signOn, "clockSkew", "60"));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
    }

    @Test
    void clocks_differ_by_three_minutes_at_the_most() {
        var answer = post(
                at("/saml"),
                Map.of("version", "1", "entityId", "e", "signOn", "https://idp.example/sso", "clockSkew", "181"));

        assertThat(errors(answer)).contains("Enter a whole number from 0 to 180");
    }

    @Test
    void the_last_certificate_in_use_stays_and_distrust_is_for_good() {
        use(FIRST);
        assertThat(post(at("/certificates/" + fingerprint(FIRST) + "/distrust"), Map.of()))
                .hasStatus(409);

        use(SECOND);
        assertThat(post(at("/certificates/" + fingerprint(FIRST) + "/distrust"), Map.of()))
                .hasStatus(303);

        assertThat(page(get(at("/certificates"))).select(".pill").eachText()).contains("Not trusted", "Active");
        assertThat(trusted()).isEqualTo(1);
    }

    @Test
    void a_private_key_is_not_taken() {
        var answer = post(
                at("/certificates"), Map.of("text", "-----BEGIN PRIVATE KEY-----\nMIIC\n-----END PRIVATE KEY-----"));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("That holds a private key");
    }

    @Test
    void admins_are_told_once_before_a_certificate_runs_out() {
        use(FIRST);
        change(
                "update auth_connection set status = 'on', idp_entity_id = 'e', sso_url = 'https://i.example', tested_at = now() where id = '"
                        + connection + "'");
        change("update auth_certificate set not_after = now() + interval '6 days' where connection_id = '" + connection
                + "'");
        var before = mailbox.count(ADA.email());

        inAcme(warnings::send);
        inAcme(warnings::send);

        assertThat(mailbox.count(ADA.email())).isEqualTo(before + 1);
        assertThat(mailbox.latest(ADA.email()).subject()).contains("runs out on");
        assertThat(page(get("/settings/sign-in")).select("[role=alert]").text()).contains("runs out on");
        assertThat(page(get("/")).text()).contains("Sign-in certificates that run out");
    }

    private static void inAcme(Runnable work) {
        CurrentTenant.run(new TenantId("acme"), work);
    }

    private void use(SpKey key) {
        assertThat(post(at("/certificates"), Map.of("text", encoded(key)))).hasStatus(303);
        change("update auth_certificate set used_since = now() where connection_id = '" + connection + "'");
    }

    private void confirm() {
        assertThat(post(at("/metadata/confirmation"), Map.of("sha256", sha256())))
                .hasStatus(303);
    }

    private String sha256() {
        return page(get(at("/metadata"))).select("input[name=sha256]").attr("value");
    }

    private boolean hasEntity() {
        return one(entity().replace("idp_entity_id from", "idp_entity_id is not null from"), Boolean.class);
    }

    private String entity() {
        return "select idp_entity_id from auth_connection_draft where connection_id = '" + connection + "'";
    }

    private int trusted() {
        return one(
                "select count(*) from auth_certificate where distrusted_at is null and connection_id = '" + connection
                        + "'",
                Integer.class);
    }

    private String at(String path) {
        return CONNECTIONS + "/" + connection + path;
    }

    private static String fingerprint(SpKey key) {
        return Certificates.fingerprint(key.certificate());
    }

    private static String encoded(SpKey key) {
        try {
            return Base64.getEncoder().encodeToString(key.certificate().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String metadata(String entity, SpKey key) {
        return """
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s">
                  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
                      <X509Certificate>%s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s/sso"/>
                  </IDPSSODescriptor>
                </EntityDescriptor>""".formatted(entity, encoded(key), entity);
    }
}
