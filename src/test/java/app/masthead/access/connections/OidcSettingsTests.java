package app.masthead.access.connections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.EndpointFault;
import app.masthead.demo.identity.TokenFault;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an admin types of an OpenID Connect provider, and what is said when it leads nowhere. */
class OidcSettingsTests extends OidcPageTest {

    @Autowired
    private Drafts drafts;

    @Test
    @Defends(Attack.SECRETS_AT_REST)
    void what_is_right_is_stored_as_a_draft_and_the_secret_is_never_shown_again() {
        var connection = added("oidc");

        assertThat(save(connection, Map.of())).hasStatus(303);

        var form = page(get(settings(connection)));
        assertThat(form.html()).doesNotContain(SECRET);
        assertThat(form.select("#secret").hasAttr("value")).isFalse();
        assertThat(form.select("#secret-note").text()).startsWith("Set on");
        assertThat(one(
                        "select secret_enc from auth_connection_draft where connection_id = '" + connection + "'",
                        String.class))
                .startsWith("v1:")
                .doesNotContain(SECRET);
        assertThat(one("select status from auth_connection where id = '" + connection + "'", String.class))
                .isEqualTo("draft");
    }

    @Test
    void an_empty_secret_keeps_the_one_that_is_there() {
        var connection = added("oidc");
        save(connection, Map.of());
        var sealed = "select secret_enc from auth_connection_draft where connection_id = '" + connection + "'";
        var before = one(sealed, String.class);

        assertThat(save(connection, Map.of("secret", "", "groups", "teams"))).hasStatus(303);

        assertThat(one(sealed, String.class)).isEqualTo(before);
    }

    @Test
    void a_stored_secret_goes_to_no_other_provider_and_no_other_client() {
        var connection = added("oidc");
        save(connection, Map.of());

        var elsewhere = Map.of("secret", "", "issuer", demo.provider().issuer("globex"));
        assertThat(errors(save(connection, elsewhere))).contains("the stored one belongs to another");
        assertThat(errors(save(connection, Map.of("secret", "", "clientId", "another"))))
                .contains("the stored one belongs to another");
    }

    @Test
    void a_change_of_the_provider_that_brings_no_secret_leaves_none() {
        var connection = added("oidc");
        save(connection, Map.of());

        CurrentTenant.run(
                new TenantId("acme"),
                () -> CurrentActor.run(Actor.SYSTEM, () -> {
                    var change =
                            new DraftChange.Oidc("https://other.example", "acme-client", null, ConnectionConfig.NONE);
                    var after = drafts.change(
                            connection, change, drafts.get(connection).revision());
                    assertThat(after.oidc().secretSetAt()).isNull();
                    assertThat(after.complete()).isFalse();
                }));

        assertThat(one(
                        "select secret_enc is null from auth_connection_draft where connection_id = '" + connection
                                + "'",
                        Boolean.class))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FAILING, The server answers with an error",
        "MALFORMED, What is there is no discovery document",
        "HUGE, The answer is too large",
        "REDIRECTING, That address sends us on to another one"
    })
    @Defends({Attack.ENDLESS_ANSWER, Attack.SENT_ELSEWHERE, Attack.ANSWER_SHOWN})
    void a_discovery_document_that_cannot_be_used_is_named_at_the_field(EndpointFault fault, String sentence) {
        var connection = added("oidc");
        demo.provider().disturb(Endpoint.DISCOVERY, fault);

        var answer = save(connection, Map.of());

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
        assertThat(page(answer).select("#issuer").attr("value"))
                .isEqualTo(demo.provider().issuer("acme"));
        assertThat(page(answer).html()).doesNotContain(SECRET, "Exception");
        assertThat(one(
                        "select count(issuer) from auth_connection_draft where connection_id = '" + connection + "'",
                        Integer.class))
                .isZero();
        assertThat(demo.provider().requests(Endpoint.ELSEWHERE)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRIPPING", "SLOW"})
    @Defends(Attack.ENDLESS_ANSWER)
    void a_provider_that_never_finishes_is_given_up_within_ten_seconds(EndpointFault fault) {
        var connection = added("oidc");
        demo.provider().disturb(Endpoint.DISCOVERY, fault);
        var begun = System.nanoTime();

        var answer = save(connection, Map.of());

        assertThat(errors(answer)).contains("The answer took too long");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void a_provider_that_calls_itself_otherwise_is_named() {
        var connection = added("oidc");
        demo.provider().misbehave(TokenFault.WRONG_ISSUER_IN_DISCOVERY);

        assertThat(errors(save(connection, Map.of()))).contains("The provider calls itself https://issuer.example");
    }

    @Test
    void keys_that_cannot_be_read_are_named() {
        var connection = added("oidc");
        demo.provider().disturb(Endpoint.KEYS, EndpointFault.MALFORMED);

        assertThat(errors(save(connection, Map.of()))).contains("The provider’s keys cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "id.example, Enter a complete address",
        "ftp://id.example, Enter an address that begins with https://",
        "https://user:word@id.example, Leave the user name and password out",
        "https://id.example/#here, Leave out everything from #",
        "https://id.example/?tenant=1, Leave out everything from ?",
        "https://id.example/.well-known/openid-configuration, Enter the issuer alone: https://id.example",
        "http://localhost:1, Nothing answers at that address",
        "http://no-such-host.invalid, That address leads to no host that this portal can call"
    })
    void an_address_that_is_no_issuer_is_named_at_the_field(String issuer, String sentence) {
        var answer = save(added("oidc"), Map.of("issuer", issuer));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
        assertThat(page(answer).select("#issuer").attr("value")).isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "organizations", "CONSUMERS"})
    @Defends(Attack.ADDRESS_OF_ANOTHER_TENANT)
    void a_microsoft_connection_never_takes_every_directory(String directory) {
        var answer = save(added("azure_ad"), Map.of("directory", directory));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("would let in other organisations");
    }

    @Test
    void a_google_connection_takes_domains_and_a_fixed_issuer() {
        var connection = added("google");

        assertThat(save(connection, Map.of("domains", "not a domain!", "issuer", "https://evil.example")))
                .hasStatus(422);
        assertThat(save(connection, Map.of("domains", "acme.example", "issuer", "https://evil.example")))
                .hasStatus(303);

        assertThat(one(
                        "select issuer from auth_connection_draft where connection_id = '" + connection + "'",
                        String.class))
                .isEqualTo(demo.provider().issuer("acme"));
    }
}
