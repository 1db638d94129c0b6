package app.masthead.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.support.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What admins hold for emergencies, and how they get it. */
class EmergencySettingsTests extends EmergencyTest {

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private EmergencyHolders holders;

    @Test
    void the_codes_are_shown_once_to_be_printed_copied_and_downloaded() {
        var amy = signedIn();
        var page = amy.post(
                        at("acme", SETTINGS + "/codes"),
                        newCodes(amy.get(at("acme", SETTINGS)).page()))
                .page();

        assertThat(page.select(".codes code")).hasSize(10);
        var first = page.select(".codes code").getFirst().text();
        assertThat(page.select("[data-copy]").attr("data-copy").split("\\R"))
                .hasSize(10)
                .contains(first);
        assertThat(page.select("a[download]").attr("href"))
                .startsWith("data:text/plain;charset=utf-8,")
                .contains(first);
        assertThat(amy.get(at("acme", SETTINGS)).body()).doesNotContain(first).contains("10 recovery codes are left");
    }

    @Test
    void loading_the_page_of_new_codes_again_makes_no_others() {
        var amy = signedIn();
        var form = newCodes(amy.get(at("acme", SETTINGS)).page());
        amy.post(at("acme", SETTINGS + "/codes"), form);
        var stored = stored();

        var again = amy.post(at("acme", SETTINGS + "/codes"), form);

        assertThat(again.location()).isEqualTo(SETTINGS);
        assertThat(amy.get(at("acme", SETTINGS)).body()).contains("cannot be shown again");
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void codes_that_are_left_end_only_when_that_is_confirmed() {
        var amy = signedIn();
        codes(amy);

        var page = amy.get(at("acme", SETTINGS)).page();

        assertThat(page.select("form[action$=/codes]")).hasSize(1);
        assertThat(page.select("dialog form[action$=/codes] input[name=edition]"))
                .hasSize(1);
    }

    private String stored() {
        return cast.inTenant("acme", database -> database.sql(
                        "select string_agg(code_hash, ' ' order by position) from recovery_code where user_id = :id")
                .param("id", adminId)
                .query(String.class)
                .single());
    }

    @Test
    void no_code_is_kept_as_it_is() {
        var code = codes().getFirst().substring(2).replace("-", "");

        var stored = cast.inTenant("acme", database -> database.sql(
                        "select string_agg(c::text, ' ') from recovery_code c where tenant_id = current_tenant()")
                .query(String.class)
                .single());
        assertThat(stored).contains("$argon2id$").doesNotContain(code);
    }

    @Test
    void the_person_is_told_and_the_log_as_well() {
        codes();

        assertThat(mailbox.latest(admin).subject()).isEqualTo("Your emergency way into Acme Gazette was changed");
        assertThat(log("access.recovery-codes-made")).last().asString().startsWith("Amy: ");
    }

    @Test
    void a_passkey_is_named_renamed_and_removed() {
        var amy = signedIn();
        passkey(amy, authenticator());
        var page = amy.get(at("acme", SETTINGS)).page();
        var path = page.select("form[action$=/name]").attr("action");

        amy.post(at("acme", path), Map.of("_csrf", token(page), "name", "In the safe"));
        assertThat(amy.get(at("acme", SETTINGS)).body()).contains("In the safe").doesNotContain("YubiKey");

        amy.post(at("acme", path.replace("/name", "/removal")), Map.of("_csrf", token(page)));
        assertThat(amy.get(at("acme", SETTINGS)).body()).doesNotContain("In the safe");
        assertThat(log("access.passkey-removed")).last().asString().startsWith("Amy: ");
    }

    @Test
    void nobody_makes_a_passkey_for_somebody_by_a_link() {
        var stranger = visitor();
        var there =
                stranger.get(console("/emergency/passkeys/start?tenant=acme")).location();

        assertThat(stranger.get(there).location()).startsWith("/sign-in");
        assertThat(stranger.get(console("/emergency/passkeys")).page().select("form"))
                .isEmpty();
    }

    @Test
    void the_way_to_make_a_passkey_belongs_to_one_browser() {
        var amy = signedIn();
        var mallory = visitor();
        var malloryExpects =
                mallory.get(console("/emergency/passkeys/start?tenant=acme")).location();

        var arrival = amy.get(malloryExpects).location();
        amy.get(arrival);
        mallory.get(arrival);

        assertThat(amy.get(console("/emergency/passkeys")).page().select("form"))
                .isEmpty();
        assertThat(mallory.get(console("/emergency/passkeys")).page().select("form"))
                .isEmpty();
    }

    @Test
    void whoever_was_demoted_meanwhile_makes_none() {
        var amy = signedIn();
        var start = amy.get(at("acme", SETTINGS))
                .page()
                .select("a[href*=/emergency/passkeys/start]")
                .attr("href");
        amy.get(amy.get(amy.get(start).location()).location());
        change("role = 'viewer'");

        assertThat(amy.get(console("/emergency/passkeys")).page().select("form"))
                .isEmpty();
    }

    @Test
    void the_list_tells_who_holds_what_and_whether_it_was_tried() {
        var code = codes().getFirst();
        assertThat(held()).satisfies(it -> {
            assertThat(it.codes()).isEqualTo(10);
            assertThat(it.triedAt()).isNull();
        });

        cameIn(code);

        assertThat(held()).satisfies(it -> {
            assertThat(it.codes()).isEqualTo(9);
            assertThat(it.triedAt()).isNotNull();
        });
    }

    @Test
    void a_passkey_that_was_used_has_been_tried() {
        var key = authenticator();
        passkey(signedIn(), key);
        assertThat(held().triedAt()).isNull();
        var amy = visitor();
        lost(amy, "acme");

        new PasskeyForms(amy, console("/emergency")).answerWith(key);

        assertThat(held().triedAt()).isNotNull();
        assertThat(held().passkeys()).isEqualTo(1);
    }

    @Test
    void enforcing_may_count_on_those_alone_who_hold_something() {
        var before = counted();

        codes();

        assertThat(counted()).isEqualTo(before + 1);
    }

    private int counted() {
        return cast.inTenant("acme", database -> holders.holders().size());
    }

    private EmergencyHolder held() {
        return cast.inTenant("acme", database -> holders.admins()).stream()
                .filter(it -> it.id().equals(adminId))
                .findFirst()
                .orElseThrow();
    }
}
