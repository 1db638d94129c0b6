package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.upkeep.ExpiryWarnings;
import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.saml.engine.SpKey;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose signatures a SAML connection accepts, and who is told when that comes to an end. */
class SamlCertificateTests extends SamlPageTest {

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ExpiryWarnings warnings;

    @Test
    void the_last_certificate_in_use_stays() {
        use(FIRST);
        assertThat(post(at("/certificates/" + fingerprint(FIRST) + "/distrust"), Map.of()))
                .hasStatus(409);

        use(SECOND);
        assertThat(post(at("/certificates/" + fingerprint(FIRST) + "/distrust"), Map.of()))
                .hasStatus(303);

        assertThat(page(get(at("/certificates"))).select(".pill").eachText()).contains("Not trusted", "Active");
        assertThat(trusted()).isEqualTo(1);
    }

    @Test
    void a_certificate_that_was_distrusted_comes_back_by_its_own_page_alone() {
        use(FIRST);
        use(SECOND);
        distrust(FIRST);

        assertThat(errors(post(at("/certificates"), Map.of("text", encoded(FIRST)))))
                .contains("Trust was withdrawn from that certificate");
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST)));
        var difference = page(get(at("/metadata")));
        assertThat(difference.text()).contains("Trust was withdrawn from one of them");
        assertThat(difference.select("#added")).isEmpty();
        post(
                at("/metadata/confirmation"),
                Map.of("sha256", difference.select("input[name=sha256]").val()));
        assertThat(trusted()).isEqualTo(1);

        assertThat(post(at("/certificates/" + fingerprint(FIRST) + "/trust"), Map.of()))
                .hasStatus(303);
        assertThat(trusted()).isEqualTo(2);
        assertThat(page(get(at("/certificates"))).select(".pill").eachText()).contains("Not in use yet");
    }

    @Test
    void taking_back_that_one_is_trusted_again_leaves_it_distrusted() {
        use(FIRST);
        use(SECOND);
        distrust(FIRST);
        post(at("/certificates/" + fingerprint(FIRST) + "/trust"), Map.of());

        assertThat(post(at("/certificates/" + fingerprint(FIRST) + "/removal"), Map.of()))
                .hasStatus(303);

        assertThat(page(get(at("/certificates"))).select(".pill").eachText()).contains("Not trusted");
    }

    private void distrust(SpKey key) {
        assertThat(post(at("/certificates/" + fingerprint(key) + "/distrust"), Map.of()))
                .hasStatus(303);
    }

    @Test
    void a_private_key_is_not_taken() {
        var answer = post(
                at("/certificates"), Map.of("text", "-----BEGIN PRIVATE KEY-----\nMIIC\n-----END PRIVATE KEY-----"));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("That holds a private key");
    }

    @Test
    void admins_are_told_once_before_a_certificate_runs_out() {
        use(FIRST);
        change(
                "update auth_connection set status = 'on', idp_entity_id = 'e', sso_url = 'https://i.example', tested_at = now() where id = '"
                        + connection + "'");
        change("update auth_certificate set not_after = now() + interval '6 days' where connection_id = '" + connection
                + "'");
        var before = mailbox.count(ADA.email());

        inAcme(warnings::send);
        inAcme(warnings::send);

        assertThat(mailbox.count(ADA.email())).isEqualTo(before + 1);
        assertThat(mailbox.latest(ADA.email()).subject()).contains("runs out on");
        assertThat(page(get("/settings/sign-in")).select("[role=alert]").text()).contains("runs out on");
        assertThat(page(get("/")).text()).contains("Sign-in certificates that run out");
    }

    private static void inAcme(Runnable work) {
        CurrentTenant.run(new TenantId("acme"), work);
    }

    private void use(SpKey key) {
        assertThat(post(at("/certificates"), Map.of("text", encoded(key)))).hasStatus(303);
        change("update auth_certificate set used_since = now() where connection_id = '" + connection + "'");
    }

    private static String fingerprint(SpKey key) {
        return Certificates.fingerprint(key.certificate());
    }
}
