package app.masthead.demo.identity;

import static app.masthead.demo.identity.RelyingParty.answer;
import static app.masthead.demo.identity.RelyingParty.redemption;
import static app.masthead.demo.identity.RelyingParty.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provider says on demand, so that tests can imitate the providers that people have. */
class ClaimTests extends SamlTest {

    @Test
    void entra_id_is_imitated() throws Exception {
        provider.say("tid", "11111111-2222-3333-4444-555555555555");
        provider.say("oid", "an-object");
        provider.say("xms_edov", true);
        provider.conceal("email_verified");
        var claims = client.verify(client.idToken());

        assertThat(claims.getStringClaim("tid")).isEqualTo("11111111-2222-3333-4444-555555555555");
        assertThat(claims.getStringClaim("oid")).isEqualTo("an-object");
        assertThat(claims.getBooleanClaim("xms_edov")).isTrue();
        assertThat(claims.getClaim("email_verified")).isNull();
    }

    @Test
    void google_is_imitated() throws Exception {
        provider.say("hd", "harbour.example");
        provider.conceal("groups");
        var claims = client.verify(client.idToken());

        assertThat(claims.getStringClaim("hd")).isEqualTo("harbour.example");
        assertThat(claims.getClaim("groups")).isNull();
    }

    @Test
    void the_truth_is_replaced_until_the_provider_is_told_to_behave() throws Exception {
        provider.say("groups", "admins");
        assertThat(client.verify(client.idToken()).getClaim("groups")).isEqualTo("admins");

        provider.behave();
        assertThat(client.verify(client.idToken()).getClaim("groups")).isEqualTo(List.of("staff", "admins"));
    }

    @Test
    void the_same_is_said_in_saml() throws Exception {
        provider.say("groups", List.of("one", "two"));
        provider.say("urn:oid:0.9.2342.19200300.100.1.3", "ada@harbour.example");
        provider.conceal("email");

        assertThat(verifier.verified(sp.answer()).getAttributes())
                .containsEntry("groups", List.of("one", "two"))
                .containsEntry("urn:oid:0.9.2342.19200300.100.1.3", List.of("ada@harbour.example"))
                .doesNotContainKey("email");
    }

    @Test
    void somebody_without_groups_has_no_attribute_of_groups() throws Exception {
        assertThat(verifier.verified(sp.answer("zoe@elsewhere.example")).getAttributes())
                .doesNotContainKey("groups");
    }

    @Test
    void how_a_person_signed_in_is_told() throws Exception {
        var claims = client.verify(client.idToken());

        assertThat(claims.getACR().getValue()).isEqualTo("1");
        assertThat(claims.getAMR()).extracting("value").containsExactly("user");
    }

    @Test
    void the_context_is_the_first_that_was_asked_for() throws Exception {
        assertThat(claimsFor("urn:phr urn:other").getACR().getValue()).isEqualTo("urn:phr");
        provider.say("acr", "0");
        assertThat(claimsFor("urn:phr").getACR().getValue()).isEqualTo("0");
    }

    private IDTokenClaimsSet claimsFor(String contexts) throws Exception {
        var asked = request();
        asked.put("acr_values", contexts);
        var code = answer(client.visitor.signIn(client.authorize(asked), "ada@harbour.example"))
                .require("code");
        return client.verify(RelyingParty.idToken(client.redeem(redemption(code))));
    }
}
