package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a provider says of a person is taken, cleaned or refused, and never breaks anything. */
class HostileClaimTests extends PeopleSignInTest {

    private String domain = "";

    @BeforeEach
    void lets_strangers_join() {
        joining("true");
        domain = ownDomain("globex");
    }

    @AfterEach
    void as_before() {
        joining("false");
    }

    static Stream<String> names() {
        return Stream.of(
                "x".repeat(5_000),
                "x".repeat(199) + "\ud83d\ude00",
                "Uma\u0000Prins",
                "Uma\r\nBcc: everybody",
                "\u202esnirP amU",
                "Uma\u2028Prins",
                "\u200b\u200d",
                "\ud83d",
                "\ud83d\ude00".repeat(150),
                "   ",
                "");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_of_a_newcomer(String name) {
        provider().say("name", name);
        var email = "uma." + UUID.randomUUID() + "@" + domain;

        assertThat(signIn(visitor(), "globex", email).location()).isEqualTo("/");
        assertThat(person("globex", email)).isEqualTo("viewer active");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_beside_the_address_of_somebody_who_is_here(String name) {
        provider().say("name", name);
        var email = member("globex", "uma." + UUID.randomUUID() + "@" + domain, "viewer", "active");

        assertTurnedAway("globex", email, "not-confirmed");
        assertThat(read("globex", "select count(*)::text from link_request where email = :value", email))
                .isEqualTo("1");
    }

    static Stream<String> addresses() {
        return Stream.of(
                "u\u200bma@%s",
                "uma@\u202e%s",
                "u ma@%s",
                "u\u00a0ma@%s",
                "u\u3000ma@%s",
                "uma\u0000@%s",
                "uma\n@%s",
                "uma@uma@%s",
                "<uma@%s>",
                "x".repeat(300) + "@%s",
                "@%s",
                "uma",
                " ",
                "");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_that_is_none(String address) {
        provider().say("email", address.formatted(domain));

        assertTurnedAway("globex", "uma." + UUID.randomUUID() + "@" + domain, "email-not-verified");
    }

    @Test
    void an_address_that_is_as_long_as_one_may_be_and_stands_for_the_name() {
        var email = "x".repeat(254 - 1 - domain.length()) + "@" + domain;
        provider().say("email", email);
        provider().conceal("name");

        assertThat(signIn(visitor(), "globex", "uma@" + domain).location()).isEqualTo("/");
        assertThat(read("globex", "select length(name)::text from app_user where email = :value", email))
                .isEqualTo("200");
    }

    @Test
    void an_address_with_signs_that_some_people_write_with() {
        var email = "u\u0308ma.\ud83d\ude00@" + domain;
        provider().say("email", email);

        assertThat(signIn(visitor(), "globex", "uma@" + domain).location()).isEqualTo("/");
    }

    static Stream<String> subjects() {
        return Stream.of("x".repeat(501), "a\u0000b", "a\nb", "\u202eb", "\u200b", " ", "");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_subject_by_which_nobody_can_be_known_again(String subject) {
        provider().say("sub", subject);

        assertTurnedAway("globex", "uma." + UUID.randomUUID() + "@" + domain, "missing-subject");
    }

    @Test
    void attributes_of_any_kind() {
        provider().say("odd\u0000name", List.of("a\u0000b", "\ud83d", "\u202e", ""));
        provider().say("long", List.of("x".repeat(10_000)));
        provider().say("groups", List.of("\ud83d", "a\u0000b"));

        assertThat(signIn(visitor(), "globex", "uma." + UUID.randomUUID() + "@" + domain)
                        .location())
                .isEqualTo("/");
    }

    private void joining(String open) {
        run("globex", """
                insert into tenant_auth_config (tenant_id, id, jit, default_role)
                values (current_tenant(), gen_random_uuid(), cast(:value as boolean), 'viewer')
                on conflict on constraint tenant_auth_config_tenant_key
                do update set jit = excluded.jit, default_role = excluded.default_role""", open);
    }
}
