package app.masthead.access.saml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SamlMetadataTests extends SamlSignInTest {

    @Test
    void it_tells_the_provider_all_that_it_has_to_know() {
        var reply = visitor().get(at("acme", "/sign-in/saml/" + saml("acme") + "/metadata"));
        var metadata = Jsoup.parse(reply.body(), "", Parser.xmlParser());

        assertThat(reply.header("Content-Type").orElseThrow()).startsWith("application/samlmetadata+xml");
        assertThat(metadata.select("[entityID]").attr("entityID"))
                .isEqualTo(at("acme", "/sign-in/saml/" + saml("acme") + "/metadata"));
        assertThat(reply.body())
                .contains(
                        at("acme", "/sign-in/saml/" + saml("acme")) + "\"",
                        "/logout",
                        "use=\"signing\"",
                        "use=\"encryption\"")
                .doesNotContain("PRIVATE");
    }

    @Test
    void it_demands_the_signatures_that_the_connection_demands() {
        assertThat(wanted()).isEqualTo("false");
        draft("{\"signed_assertions\": true}");
        try {
            assertThat(wanted()).isEqualTo("true");
        } finally {
            draft("{}");
        }
    }

    private String wanted() {
        var reply = visitor().get(at("acme", "/sign-in/saml/" + saml("acme") + "/metadata"));
        return Jsoup.parse(reply.body(), "", Parser.xmlParser())
                .select("[WantAssertionsSigned]")
                .attr("WantAssertionsSigned");
    }

    private void draft(String config) {
        cast.inTenant("acme", database -> database.sql(
                        "update auth_connection_draft set config = cast(:config as jsonb) where connection_id = :id")
                .param("config", config)
                .param("id", saml("acme"))
                .update());
    }

    @Test
    void each_connection_has_keys_and_addresses_of_its_own() {
        var acme = visitor().get(at("acme", "/sign-in/saml/" + saml("acme") + "/metadata"));
        var globex = visitor().get(at("globex", "/sign-in/saml/" + saml("globex") + "/metadata"));

        assertThat(acme.body()).isNotEqualTo(globex.body());
    }

    @Test
    void nobody_elses_host_knows_it() {
        assertThat(visitor()
                        .get(at("globex", "/sign-in/saml/" + saml("acme") + "/metadata"))
                        .status())
                .isEqualTo(404);
    }
}
