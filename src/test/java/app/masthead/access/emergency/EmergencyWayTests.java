package app.masthead.access.emergency;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.Mailbox;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes in by the emergency way, what they may do, and who is told. */
class EmergencyWayTests extends EmergencyTest {

    @Autowired
    private Mailbox mailbox;

    @Test
    void an_admin_comes_in_with_a_recovery_code_and_every_page_tells_so() {
        var amy = cameIn(codes().getFirst());

        var page = amy.get(at("acme", SETTINGS));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".presence").text()).contains("You came in by the emergency way", "until");
    }

    @Test
    void an_admin_comes_in_with_a_passkey() {
        var key = authenticator();
        assertThat(passkey(signedIn(), key).page().select("h1").text()).contains("YubiKey is one of your passkeys");
        var amy = visitor();
        lost(amy, "acme");

        var answer = new PasskeyForms(amy, console("/emergency")).answerWith(key);

        assertThat(amy.get(onward(answer)).location()).isEqualTo(SETTINGS);
        assertThat(isInByEmergency(amy)).isTrue();
        assertThat(log("access.emergency-used"))
                .last()
                .asString()
                .startsWith("Amy: ")
                .contains("passkey");
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_another_id() {
        var code = codes().getFirst();
        var amy = visitor();
        var onward = onward(prove(amy, admin, code));
        amy.get(at("acme", "/sign-in/start/" + connection("acme")));
        var before = amy.session("acme.localhost");

        amy.get(onward);

        assertThat(before).isNotEmpty().isNotEqualTo(amy.session("acme.localhost"));
        assertThat(isInByEmergency(amy)).isTrue();
        assertThat(isInByEmergency(visitor().with("masthead=" + before + ";"))).isFalse();
    }

    @Test
    void it_is_for_sign_in_and_people_alone() {
        var amy = cameIn(codes().getFirst());

        assertThat(amy.get(at("acme", "/products")).status()).isEqualTo(403);
        assertThat(amy.get(at("acme", "/settings/general")).status()).isEqualTo(403);
        assertThat(amy.get(at("acme", "/audit-log")).status()).isEqualTo(403);
    }

    @Test
    void the_mark_and_the_way_out_of_an_error_lead_to_where_it_may_go() {
        var amy = cameIn(codes().getFirst());

        var mark = amy.get(at("acme", SETTINGS)).page().select("a.bar__tenant").attr("href");
        var away = amy.get(at("acme", "/products")).page().select("a.button").attr("href");

        assertThat(List.of(mark, away)).containsOnly("/settings/sign-in");
        assertThat(amy.get(at("acme", mark)).status()).isEqualTo(200);
    }

    @Test
    void it_ends_after_a_quarter_of_an_hour_without_use_however_often_it_was_used() {
        var amy = cameIn(codes().getFirst());
        assertThat(isInByEmergency(amy)).isTrue();

        var id = new String(Base64.getDecoder().decode(amy.session("acme.localhost")), StandardCharsets.UTF_8);
        int idle = cast.inInstallation(
                database -> database.sql("select max_inactive_interval from spring_session where session_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
        assertThat(idle).isEqualTo(15 * 60);
    }

    @Test
    void it_works_although_no_connection_does() {
        var code = codes().getFirst();
        cast.inTenant("acme", database -> database.sql(
                        "update auth_connection set status = 'off' where tenant_id = current_tenant() and status = 'on'")
                .update());
        try {
            assertThat(isInByEmergency(cameIn(code))).isTrue();
        } finally {
            cast.inTenant("acme", database -> database.sql(
                            "update auth_connection set status = 'on' where tenant_id = current_tenant() and status = 'off'")
                    .update());
        }
    }

    @Test
    void all_admins_and_super_admins_are_told_by_mail() {
        var ada = mailbox.count(ADA.email());
        var eve = mailbox.count("eve@masthead.example");

        cameIn(codes().getFirst());

        assertThat(mailbox.count(ADA.email())).isEqualTo(ada + 1);
        assertThat(mailbox.count("eve@masthead.example")).isEqualTo(eve + 1);
        assertThat(mailbox.latest(admin).subject()).isEqualTo("Amy came into Acme Gazette by the emergency way");
        assertThat(mailbox.latest(ADA.email()).text()).contains(admin, "127.0.0.1");
    }

    @Test
    void nobody_comes_in_without_the_mails_that_tell_of_it() {
        cameIn(codes().getFirst());

        var use = cast.<String>inTenant(
                "acme", database -> database.sql("""
                        select xmin::text from audit_log where operation = 'access.emergency-used'
                        order by created_at desc limit 1""").query(String.class).single());
        var mail = cast.<String>inInstallation(
                database -> database.sql("""
                        select xmin::text from installation_mail where kind = 'emergency.mail.alarm'
                          and recipient = 'eve@masthead.example' order by created_at desc limit 1""").query(String.class).single());
        assertThat(mail).isEqualTo(use);
    }

    @Test
    void both_logs_tell_of_it() {
        cameIn(codes().getFirst());

        assertThat(log("access.emergency-used"))
                .last()
                .asString()
                .startsWith("Amy: ")
                .contains("recovery code 0");
        assertThat(cast.<Integer>inInstallation(database -> database.sql("""
                        select count(*) from installation_audit_log
                        where operation = 'access.emergency-used' and subject_id = :id and actor_kind = 'person'""")
                        .param("id", adminId.toString())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    @Defends(Attack.ROLE_AFTER_DEMOTION)
    void whoever_is_demoted_meanwhile_keeps_nothing() {
        var amy = cameIn(codes().getFirst());
        change("role = 'viewer'");

        assertThat(amy.get(at("acme", SETTINGS)).status()).isEqualTo(403);
        assertThat(amy.get(at("acme", "/products")).status()).isEqualTo(403);
    }
}
