package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People whom the identity provider knows, and who may not come in all the same. */
class UnwelcomePeopleTests extends SignInTest {

    @Test
    void somebody_unknown_is_turned_away() {
        assertTurnedAway("acme", "stranger@nowhere.example");
    }

    @Test
    @Defends(Attack.RETURN_OF_THE_DEACTIVATED)
    void somebody_who_was_switched_off_stays_out() {
        assertTurnedAway("acme", MAX.email());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNVERIFIED_EMAIL", "EMAIL_VERIFIED_AS_TEXT", "EMAIL_VERIFICATION_LEFT_OUT"})
    @Defends(Attack.ACCOUNT_BY_ADDRESS)
    void an_address_that_nobody_verified_takes_up_no_invitation(TokenFault kind) {
        var uma = invited("acme");
        var visitor = visitor();
        takeUp(visitor, "acme", invitation("acme", uma));
        var before = stand("acme");
        provider().misbehave(kind);

        assertRefused(visitor, "acme", before, signIn(visitor, "acme", uma));

        provider().behave();
        assertThat(signIn(visitor, "acme", uma).location()).isEqualTo("/");
    }

    /** The first half of the name makes another subject of the same address. */
    @Test
    @Defends(Attack.ACCOUNT_BY_ADDRESS)
    void a_second_identity_with_the_same_address_does_not_take_the_account_over() {
        var uma = known("acme");

        assertTurnedAway("acme", uma.toUpperCase(Locale.ROOT));
    }

    @Test
    void taking_up_an_invitation_is_on_record() {
        var uma = known("acme");

        List<String> recorded = cast.inTenant("acme", database -> database.sql("""
                        select l.operation || ' ' || u.status from audit_log l
                        join app_user u on u.tenant_id = l.tenant_id and u.id::text = l.subject_id
                        where u.email = :email order by l.created_at, l.log_id""")
                .param("email", uma)
                .query(String.class)
                .list());

        assertThat(recorded)
                .containsExactly(
                        "people.invitation-accepted active",
                        "access.identity-linked active",
                        "access.signed-in active");
    }

    @Test
    @Defends(Attack.LINK_USED_BY_MANY)
    void of_two_identities_that_come_with_one_invitation_at_once_one_gets_in() throws Exception {
        var uma = invited("acme");
        var invitation = invitation("acme", uma);
        var ways = Stream.of(uma, uma.toUpperCase(Locale.ROOT)).map(it -> {
            var visitor = visitor();
            takeUp(visitor, "acme", invitation);
            return (Callable<String>) () -> signIn(visitor, "acme", it).location();
        });

        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(ways.toList()))
                    .extracting(it -> it.resultNow().replaceAll("&reference=.*", ""))
                    .containsExactlyInAnyOrder("/", "/sign-in?problem=refused");
        }
    }

    @Test
    void an_identity_seen_before_is_known_by_its_subject_whatever_its_address_is_today() {
        var uma = known("acme");
        cast.inTenant(
                "acme", database -> database.sql("update app_user set email = 'new-' || email where email = :email")
                        .param("email", uma)
                        .update());

        assertThat(signIn(visitor(), "acme", uma).location()).isEqualTo("/");
    }

    @Test
    @Defends({Attack.ADDRESS_OF_ANOTHER_TENANT, Attack.ONE_PERSON_IN_TWO_TENANTS})
    void another_tenants_provider_vouches_for_our_admin_in_vain() {
        var before = stand("acme");

        assertTurnedAway("globex", ADA.email());

        assertThat(stand("acme")).isEqualTo(before);
    }

    @Test
    void whoever_changes_their_mind_at_the_provider_is_back_where_they_began() {
        var before = stand("acme");
        var visitor = visitor();
        var page = visitor.get(begin(visitor, "acme")).page();
        var back = visitor.post(
                page.select("form:has(input[name=request])").attr("action"),
                Map.of("request", page.select("input[name=request]").attr("value"), "cancel", "1"));

        assertRefused(visitor, "acme", before, visitor.get(back.location()));
    }

    @Test
    @Defends(Attack.FORGED_LOG_LINE)
    void what_the_provider_says_of_it_adds_no_line_to_any_log() {
        var visitor = visitor();
        var answer = identify(visitor, begin(visitor, "acme"), ADA.email());
        var refusal = "error=access_denied&error_description=No%0D%0ASigned+in%1B" + "x".repeat(500);

        visitor.get(answer.replaceAll("code=[^&]*", refusal));

        String recorded = cast.inTenant(
                "acme", database -> database.sql("""
                        select reason || ' ' || details from sign_in_attempt
                        order by created_at desc, attempt_id desc limit 1""").query(String.class).single());
        assertThat(recorded)
                .contains("No  Signed in")
                .doesNotContainPattern("\\p{Cntrl}")
                .hasSizeLessThan(500);
    }

    private void assertTurnedAway(String tenant, String email) {
        var before = stand(tenant);
        var visitor = visitor();

        assertRefused(visitor, tenant, before, signIn(visitor, tenant, email));
    }
}
