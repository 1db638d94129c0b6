package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.upkeep.MetadataRefresh;
import app.masthead.access.saml.engine.SpKey;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Mailbox;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the metadata that is read again every day at its address. */
class MetadataRefreshTests extends SamlPageTest {

    @Autowired
    private MetadataRefresh refresh;

    @Autowired
    private Mailbox mailbox;

    private HttpServer provider;
    private volatile String answer = "";
    private volatile int status = 200;

    MetadataRefreshTests() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void inUse() {
        provider.createContext("/", exchange -> {
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        answer = metadata(FIRST);
        post(at("/metadata"), Map.of("address", address()));
        decide();
        change("update auth_connection_draft set tested_revision = revision, tested_at = now(), tested_by = '"
                + ADA.id() + "' where connection_id = '" + connection + "'");
        var revision = one(
                "select revision from auth_connection_draft where connection_id = '" + connection + "'", String.class);
        assertThat(post(at("/activation"), Map.of("version", revision))).hasStatus(303);
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void a_new_certificate_waits_for_an_admin_who_is_told_once() {
        answer = metadata(SECOND);
        var mails = mailbox.count(ADA.email());

        run();
        run();

        assertThat(mailbox.count(ADA.email())).isEqualTo(mails + 1);
        assertThat(mailbox.latest(ADA.email()).subject()).contains("has changed its metadata");
        assertThat(trusted()).isEqualTo(1);
        assertThat(page(get(at("/metadata"))).text()).contains("CN=second.example");
        decide();
        assertThat(trusted()).isEqualTo(2);
    }

    @Test
    void what_says_nothing_new_leaves_no_trace_but_when_it_was_read() {
        var written = log();

        run();

        assertThat(waiting()).isZero();
        assertThat(log()).isEqualTo(written);
        assertThat(checked("metadata_checked_at is not null and metadata_problem is null"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"500, , status", "200, hello, metadata-not-xml", "200, <a/>, metadata-not-metadata"})
    void what_fails_keeps_everything_and_says_why(int answered, String body, String problem) {
        status = answered;
        answer = body == null ? "" : body;

        run();

        assertThat(waiting()).isZero();
        assertThat(trusted()).isEqualTo(1);
        assertThat(checked("status = 'on' and idp_entity_id = 'https://idp.example' and metadata_problem = '" + problem
                        + "'"))
                .isTrue();
        assertThat(page(get(at(""))).text()).contains("The metadata of the provider could not be read again");
        assertThat(page(get("/settings/sign-in")).text()).contains("metadata could not be read again");
    }

    @Test
    void another_providers_metadata_at_the_address_is_refused() {
        answer = metadata(SECOND).replace("entityID=\"https://idp.example", "entityID=\"https://other.example");

        run();

        assertThat(waiting()).isZero();
        assertThat(checked("metadata_problem is not null")).isTrue();
    }

    @Test
    void what_an_admin_has_handed_in_meanwhile_stays_to_be_decided_about() {
        post(at("/metadata"), Map.of("text", metadata(SECOND)));
        run();
        answer = metadata(FIRST).replace("idp.example/sso", "idp.example/other");
        run();

        assertThat(page(get(at("/metadata"))).text()).contains("CN=second.example", "As it was pasted");
    }

    private void run() {
        CurrentTenant.run(new TenantId("acme"), refresh::run);
    }

    private void decide() {
        var sha256 = page(get(at("/metadata"))).select("input[name=sha256]").val();
        assertThat(post(at("/metadata/confirmation"), Map.of("sha256", sha256))).hasStatus(303);
    }

    private String address() {
        return "http://localhost:" + provider.getAddress().getPort() + "/metadata";
    }

    private int waiting() {
        return one("select count(*) from metadata_import where connection_id = '" + connection + "'", Integer.class);
    }

    private int log() {
        return one("select count(*) from audit_log where subject_id = '" + connection + "'", Integer.class);
    }

    private boolean checked(String condition) {
        return one("select " + condition + " from auth_connection where id = '" + connection + "'", Boolean.class);
    }

    private static String metadata(SpKey key) {
        return """
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example">
                  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
                      <X509Certificate>%s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                        Location="https://idp.example/sso"/>
                  </IDPSSODescriptor>
                </EntityDescriptor>""".formatted(encoded(key));
    }
}
