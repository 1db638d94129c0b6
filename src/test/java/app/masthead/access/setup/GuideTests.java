package app.masthead.access.setup;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.NewConnections;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The guides to the identity providers, as the admin of a tenant reads them. */
class GuideTests extends PortalTest {

    private static final Actor ACTOR = new Actor(Actor.Kind.SYSTEM, "test", "Test", null, null, null, null);

    @Autowired
    private NewConnections connections;

    @Autowired
    private MessageSource messages;

    private final List<String> added = new ArrayList<>();

    @AfterEach
    void remove() {
        added.forEach(id -> cast.inTenant("acme", database -> database.sql("delete from auth_connection where id = :id")
                .param("id", id)
                .update()));
    }

    @Test
    void there_is_a_guide_for_each_provider_in_each_protocol_that_it_speaks() {
        assertThat(providers(ConnectionKind.SAML))
                .containsExactly("okta", "entra", "google", "keycloak", "adfs", "other");
        assertThat(providers(ConnectionKind.OIDC)).containsExactly("okta", "keycloak", "other");
        assertThat(providers(ConnectionKind.GOOGLE)).containsExactly("google");
        assertThat(providers(ConnectionKind.AZURE_AD)).containsExactly("entra");
    }

    @Test
    void every_step_and_every_field_has_its_words() {
        assertThat(Guide.all()).isNotEmpty().allSatisfy(guide -> {
            var name = guide.protocol() + "." + guide.provider() + ".";
            said("setup.provider." + guide.provider());
            guide.steps().forEach(step -> {
                said("setup.step." + name + step.code());
                said("setup.text." + name + step.code());
                step.fields().forEach(field -> said("setup.field." + name + field.name()));
                step.back().forEach(value -> {
                    said("setup.field." + name + value.name());
                    said("setup.ours." + value.field());
                });
            });
        });
    }

    @Test
    void keycloak_is_told_to_sign_people_out_through_the_browser() {
        var id = add(ConnectionKind.SAML);

        assertThat(page(id, "keycloak").text()).contains("“Front channel logout” on");
    }

    /** Throws when there is no such message. */
    private void said(String key) {
        assertThat(messages.getMessage(key, null, Locale.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_guide_shows_the_addresses_of_that_connection_alone(ConnectionKind kind) {
        var id = add(kind);

        assertThat(Guide.of(kind)).isNotEmpty().allSatisfy(guide -> check(id, kind, guide));
    }

    private void check(String id, ConnectionKind kind, Guide guide) {
        var page = page(id, guide.provider());

        assertThat(page.select(".checklist__item")).hasSize(guide.steps().size() + 1);
        var values = page.select(".copyable code").eachText();
        assertThat(page.select("button[data-copy]").eachAttr("data-copy")).isEqualTo(values);
        var ours = "http://acme.localhost:" + port() + "/sign-in";
        assertThat(values.stream().filter(it -> it.startsWith("http")))
                .isNotEmpty()
                .allMatch(it -> it.equals(ours) || it.startsWith(ours + "/") && it.contains(id))
                .anyMatch(it -> it.contains(id));
        assertThat(page.select("dd a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(it -> it.startsWith(path(id) + (kind.speaksOidc() ? "/openid-connect#" : "/saml#")));
    }

    @Test
    void the_way_in_leads_to_the_likeliest_guide() {
        var id = add(ConnectionKind.GOOGLE);

        assertThat(mvc.get().uri(path(id) + "/guide").with(as(ADA)).exchange())
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(path(id) + "/guide/google");
    }

    @Test
    void there_is_no_guide_for_another_kind_of_provider_or_a_connection_of_nobody() {
        var id = add(ConnectionKind.GOOGLE);

        assertThat(mvc.get().uri(path(id) + "/guide/okta").with(as(ADA)).exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri(path("nobodys") + "/guide/okta").with(as(ADA)).exchange())
                .hasStatus(404);
    }

    @Test
    void whoever_may_not_see_how_the_tenant_signs_in_sees_no_guide() {
        var id = add(ConnectionKind.OIDC);

        assertThat(mvc.get().uri(path(id) + "/guide/okta").with(as(CLEO)).exchange())
                .hasStatus(403);
    }

    private static List<String> providers(ConnectionKind kind) {
        return Guide.of(kind).stream().map(Guide::provider).toList();
    }

    private String add(ConnectionKind kind) {
        var id = inAcme(() -> connections.add(kind, "Guided"));
        added.add(id);
        return id;
    }

    private static String inAcme(Supplier<String> work) {
        return CurrentTenant.call(new TenantId("acme"), () -> CurrentActor.call(ACTOR, work));
    }

    private Document page(String connection, String provider) {
        var answer = mvc.get()
                .uri(path(connection) + "/guide/" + provider)
                .with(as(ADA))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String path(String connection) {
        return "/settings/sign-in/connections/" + connection;
    }
}
