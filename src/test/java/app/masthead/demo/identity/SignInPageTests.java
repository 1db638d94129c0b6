package app.masthead.demo.identity;

import static app.masthead.demo.identity.RelyingParty.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SignInPageTests extends ProviderTest {

    @Test
    void everyone_of_the_tenant_is_a_button_that_says_what_they_may_do() throws Exception {
        var people = page().select("button[name=person]");

        assertThat(people.eachAttr("value")).containsExactly("ada-1", "cleo-1");
        assertThat(people.getFirst().text()).contains("Ada <Okafor>", "ada@harbour.example", "Admin", "Everything");
    }

    @Test
    void the_page_says_who_asks_and_how() throws Exception {
        provider.register("harbour", ServiceProvider.CLIENT);
        var saml = new ServiceProvider(provider, clock);

        assertThat(page().text()).contains("harbour.localhost:8080 asks by OpenID Connect");
        assertThat(Jsoup.parse(saml.visitor.get(saml.signIn()).body()).text())
                .contains("harbour.localhost:8080 asks by SAML 2.0");
    }

    @Test
    void a_persons_groups_are_told() throws Exception {
        assertThat(page().select("button[value=ada-1]").text()).contains("Groups: staff, admins");
    }

    @Test
    void the_page_works_without_script_and_allows_none() throws Exception {
        var answer = client.visitor.get(client.authorize(request()));

        assertThat(Jsoup.parse(answer.body()).select("script, [style], [onclick]"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self' http://harbour.localhost:8080")
                .doesNotContain("unsafe");
    }

    @Test
    void its_style_sheet_and_icon_are_there() throws Exception {
        for (var link : page().select("link[href]").eachAttr("href")) {
            var answer = client.visitor.get(URI.create(provider.origin() + link));
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void cancelling_tells_the_client() throws Exception {
        var answer = RelyingParty.answer(client.visitor.choose(client.authorize(request()), "cancel", "yes"));

        assertThat(answer.find("error")).contains("access_denied");
        assertThat(answer.find("state")).contains("the-state");
    }

    @Test
    void a_page_serves_one_sign_in_only() throws Exception {
        var form = form(page());
        assertThat(post(form + "&person=ada-1").statusCode()).isEqualTo(303);
        assertThat(post(form + "&person=ada-1").body()).contains("already used");
    }

    @Test
    void a_mistyped_address_can_be_corrected() throws Exception {
        var form = form(page());
        assertThat(post(form + "&email=nonsense").statusCode()).isEqualTo(400);
        assertThat(post(form + "&email=ada@harbour.example").statusCode()).isEqualTo(303);
    }

    @Test
    void nobody_is_signed_in_whom_the_tenant_does_not_have() throws Exception {
        assertThat(post(form(page()) + "&person=dan-1").body()).contains("no such person");
    }

    private Document page() throws Exception {
        return Jsoup.parse(client.visitor.get(client.authorize(request())).body());
    }

    private static String form(Document page) {
        return "request=" + page.select("input[name=request]").attr("value");
    }

    private HttpResponse<String> post(String form) throws Exception {
        return client.visitor.post(URI.create(client.at(Endpoint.SIGN_IN)), form);
    }
}
