package app.masthead.demo.identity;

import static app.masthead.demo.identity.saml.SamlFault.COMMENT_IN_NAME_ID;
import static app.masthead.demo.identity.saml.SamlFault.DOCTYPE;
import static app.masthead.demo.identity.saml.SamlFault.HUGE;
import static app.masthead.demo.identity.saml.SamlFault.NO_AUDIENCE;
import static app.masthead.demo.identity.saml.SamlFault.NO_DESTINATION;
import static app.masthead.demo.identity.saml.SamlFault.NO_NAME_ID;
import static app.masthead.demo.identity.saml.SamlFault.NO_RECIPIENT;
import static app.masthead.demo.identity.saml.SamlFault.ONLY_ASSERTION_SIGNED;
import static app.masthead.demo.identity.saml.SamlFault.ONLY_RESPONSE_SIGNED;
import static app.masthead.demo.identity.saml.SamlFault.REPLAY;
import static app.masthead.demo.identity.saml.SamlFault.SHA1;
import static app.masthead.demo.identity.saml.SamlFault.SIGNED_WITH_PUBLIC_KEY;
import static app.masthead.demo.identity.saml.SamlFault.STALE_AUTHENTICATION;
import static app.masthead.demo.identity.saml.SamlFault.TRANSIENT_NAME_ID;
import static app.masthead.demo.identity.saml.SamlFault.WRONG_RELAY_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lie that a correct service provider would believe is no use to anybody's tests. */
class SamlFaultTests extends SamlTest {

    @ParameterizedTest
    @CsvSource({
        "WRONG_ISSUER,           Invalid issuer",
        "WRONG_AUDIENCE,         not a valid audience",
        "WRONG_RECIPIENT,        valid SubjectConfirmation was not found",
        "WRONG_DESTINATION,      instead of https://another.example",
        "WRONG_IN_RESPONSE_TO,   does not match the ID",
        "NO_IN_RESPONSE_TO,      does not match the ID",
        "EXPIRED,                timestamp: expired",
        "NOT_YET_VALID,          timestamp: not yet valid",
        "SESSION_OVER,           based on the SessionNotOnOrAfter",
        "NO_AUTHENTICATION,      must include an AuthnStatement",
        "HOLDER_OF_KEY,          valid SubjectConfirmation was not found",
        "UNSIGNED,               No Signature found",
        "FOREIGN_KEY,            Signature validation failed",
        "SHA1,                   Signature validation failed",
        "SIGNED_WITH_PUBLIC_KEY, Signature validation failed",
        "STRIPPED_SIGNATURE,     No Signature found",
        "TAMPERED,               Signature validation failed",
        "EMPTY_SIGNATURE,        Signature validation failed",
        "TWO_ASSERTIONS,         must contain 1 Assertion",
        "REFUSED,                not Success"
    })
    void a_correct_service_provider_refuses_the_response(SamlFault kind, String reason) throws Exception {
        provider.misbehave(kind);

        assertThat(verifier.problem(sp.answer(), "_request")).contains(reason);
    }

    @Test
    void what_should_be_there_is_left_out() throws Exception {
        provider.misbehave(NO_AUDIENCE, NO_RECIPIENT, NO_DESTINATION, NO_NAME_ID);

        assertThat(sp.answer().xml())
                .contains("<saml:Conditions", "<saml:SubjectConfirmationData")
                .doesNotContain("Audience", "Recipient=", "Destination=", "NameID");
    }

    @Test
    void claims_that_only_careful_service_providers_mind_are_twisted() throws Exception {
        provider.misbehave(STALE_AUTHENTICATION, TRANSIENT_NAME_ID);
        var response = verifier.verified(sp.answer());

        assertThat(response.getNameIdFormat()).endsWith(":transient");
        assertThat(response.getSAMLResponseXml()).contains("AuthnInstant=\"2001-09-09T01:46:40Z\"");
    }

    @Test
    void the_algorithms_are_those_that_nobody_may_take() throws Exception {
        provider.misbehave(SHA1);
        assertThat(sp.answer().xml())
                .contains("xmldsig#rsa-sha1", "xmldsig#sha1")
                .doesNotContain("sha256");

        provider.behave();
        provider.misbehave(SIGNED_WITH_PUBLIC_KEY);
        assertThat(sp.answer().xml()).contains("xmldsig-more#hmac-sha256").doesNotContain("rsa-sha256");
    }

    @Test
    void a_name_is_another_persons_up_to_a_comment_and_the_signature_is_valid() throws Exception {
        provider.misbehave(COMMENT_IN_NAME_ID);
        var form = sp.answer();

        assertThat(form.xml())
                .contains(">cleo-1<!---->.elsewhere.example<", ">cleo@harbour.example<!---->.elsewhere.example<");
        assertThat(verifier.verified(form).getNameId()).isEqualTo("cleo-1.elsewhere.example");
    }

    @Test
    void the_last_response_is_sent_once_more() throws Exception {
        var first = sp.answer();
        provider.misbehave(REPLAY);

        assertThat(sp.answer("cleo@harbour.example").response()).isEqualTo(first.response());
        provider.behave();
        assertThat(sp.answer().response()).isNotEqualTo(first.response());
    }

    @Test
    void a_document_type_points_where_visits_are_counted() throws Exception {
        provider.misbehave(DOCTYPE);

        assertThat(sp.answer().xml())
                .startsWith("<!DOCTYPE samlp:Response SYSTEM \"" + sp.at(Endpoint.ELSEWHERE) + "\"><samlp:Response");
    }

    @Test
    void a_huge_response_is_valid() throws Exception {
        provider.misbehave(HUGE);
        var form = sp.answer();

        assertThat(form.response()).hasSizeGreaterThan(1_300_000);
        assertThat(verifier.verified(form).getNameId()).isEqualTo("ada-1");
    }

    @Test
    void half_a_message_is_no_message() throws Exception {
        provider.misbehave(SamlFault.MALFORMED);

        assertThat(sp.answer().xml()).startsWith("<samlp:Response").doesNotContain("</samlp:Response>");
    }

    @Test
    void the_state_is_another() throws Exception {
        provider.misbehave(WRONG_RELAY_STATE);

        assertThat(sp.answer().fields()).containsEntry("RelayState", "another");
    }

    @Test
    void either_signature_alone_is_an_honest_way() throws Exception {
        provider.misbehave(ONLY_ASSERTION_SIGNED);
        assertThat(verifier.verified(sp.answer()).processSignedElements())
                .singleElement()
                .asString()
                .endsWith("Assertion");

        provider.behave();
        provider.misbehave(ONLY_RESPONSE_SIGNED);
        assertThat(verifier.verified(sp.answer()).processSignedElements())
                .singleElement()
                .asString()
                .endsWith("Response");
    }

    @Test
    void a_provider_told_to_behave_is_honest_again() throws Exception {
        provider.misbehave(SamlFault.values());
        provider.behave();

        assertThat(verifier.verified(sp.answer()).getAttributes()).containsEntry("groups", List.of("staff", "admins"));
    }
}
