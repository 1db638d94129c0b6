package app.masthead.access.connections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.metadata.MetadataDocuments;
import app.masthead.access.connections.providers.OidcProviders;
import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.StrictHttp;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.storage.InstallationSettings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** At every field for an address: what leads into the house, written out or by a name, is refused where it was typed. */
class InternalAddressTests extends SamlPageTest {

    private static final String SENTENCE = "That address leads to no host that this portal can call";

    @Autowired
    private TypedAddresses addresses;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private OidcProviders providers;

    @Autowired
    private MetadataDocuments documents;

    @Autowired
    private GuardedHttp lenient;

    @Autowired
    private InstallationSettings settings;

    private final GuardedHttp strict = StrictHttp.client();

    @BeforeEach
    void asAnInstallationHasIt() {
        reach(strict, StrictHttp.settings());
    }

    @AfterEach
    void asTheTestsHaveIt() {
        reach(lenient, settings);
        strict.close();
    }

    /** The tests' own portal may call its neighbours; no other portal may. */
    private void reach(GuardedHttp http, InstallationSettings outbound) {
        ReflectionTestUtils.setField(addresses, "settings", outbound);
        ReflectionTestUtils.setField(providers, "http", http);
        ReflectionTestUtils.setField(documents, "http", http);
        ReflectionTestUtils.setField(beans.getBean("samlFormRules"), "http", http);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "[::1]",
                "[64:ff9b::7f00:1]",
                "private.inside.example",
                "loopback.inside.example",
                "cloud.inside.example",
                "six.inside.example",
                "translated.inside.example"
            })
    void nothing_that_leads_inside_is_kept(String host) {
        var address = "https://" + host + "/sso";

        assertRefused(post(at("/saml"), saml(Map.of("signOn", address))), "signOn");
        assertRefused(post(at("/saml"), saml(Map.of("logout", address))), "logout");
        assertRefused(post(at("/metadata"), Map.of("address", address)), "address");
        assertRefused(post(at("/metadata"), Map.of("text", metadata(address))), "text");
        assertThat(one("select count(*) from metadata_import", Long.class)).isZero();
        assertUntouched(connection);

        var oidc = added("oidc");
        assertRefused(post(CONNECTIONS + "/" + oidc + "/openid-connect", issuer("https://" + host)), "issuer");
        assertUntouched(oidc);
    }

    private static void assertRefused(MvcTestResult answer, String field) {
        assertThat(answer).hasStatus(422);
        assertThat(page(answer)
                        .select("#" + field + "-note, .field:has(#" + field + ") .field__error")
                        .text())
                .contains(SENTENCE);
    }

    private void assertUntouched(String connection) {
        assertThat(one(
                        "select revision || coalesce(idp_entity_id, '') || coalesce(issuer, '')"
                                + " from auth_connection_draft where connection_id = '" + connection + "'",
                        String.class))
                .isEqualTo("1");
    }

    private static Map<String, String> saml(Map<String, String> more) {
        var form = new HashMap<>(
                Map.of("version", "1", "entityId", "e", "signOn", "https://idp.invalid/sso", "clockSkew", "60"));
        form.putAll(more);
        return form;
    }

    private static Map<String, String> issuer(String issuer) {
        return Map.of("version", "1", "issuer", issuer, "clientId", "client", "secret", "a-secret");
    }

    private static String metadata(String address) {
        return """
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.invalid">
                  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
                      <X509Certificate>%s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                    <SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s"/>
                    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                        Location="https://idp.invalid/sso"/>
                  </IDPSSODescriptor>
                </EntityDescriptor>""".formatted(encoded(FIRST), address);
    }
}
