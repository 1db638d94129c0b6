package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Sign-in that begins at the provider. */
class SamlLauncherTests extends SamlTest {

    @Test
    void the_providers_own_page_says_what_can_be_opened() throws Exception {
        var page = Jsoup.parse(sp.visitor.get(URI.create(sp.at(Endpoint.HOME))).body());

        assertThat(page.text()).contains("Open The Daily Harbour", "harbour.localhost:8080", "Nobody is signed in");
        assertThat(page.select("form").attr("action")).isEqualTo(sp.at(Endpoint.SAML_OPEN));
        assertThat(page.select("input[name=client]").attr("value")).isEqualTo(ServiceProvider.ENTITY);
    }

    @Test
    void opening_asks_who_one_is_and_answers_what_nobody_asked() throws Exception {
        var form = sp.answer(open(Map.of()), "ada@harbour.example");

        assertThat(form.fields()).containsOnlyKeys("SAMLResponse");
        assertThat(form.xml()).doesNotContain("InResponseTo");
        assertThat(verifier.read(form).isValid()).isTrue();
    }

    @Test
    void who_is_signed_in_is_not_asked_again() throws Exception {
        sp.answer();
        var form = ServiceProvider.form(sp.visitor.get(open(Map.of("RelayState", "https://elsewhere.example/"))));

        assertThat(form.fields()).containsEntry("RelayState", "https://elsewhere.example/");
        assertThat(verifier.read(form).getNameId()).isEqualTo("ada-1");
    }

    @Test
    void what_is_not_registered_cannot_be_opened() throws Exception {
        var address = sp.at(Endpoint.SAML_OPEN) + "?client=https://elsewhere.example/";

        assertThat(sp.visitor.get(URI.create(address)).statusCode()).isEqualTo(400);
    }

    private URI open(Map<String, String> more) {
        var address = sp.at(Endpoint.SAML_OPEN) + "?" + DemoVisitor.pair("client", ServiceProvider.ENTITY);
        return URI.create(more.isEmpty() ? address : address + "&" + RelyingParty.encode(more));
    }
}
