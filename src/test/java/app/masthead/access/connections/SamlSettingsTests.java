package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import app.masthead.access.saml.engine.Certificates;
import app.masthead.support.Attack;
import app.masthead.support.Cast;
import app.masthead.support.Defends;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** A SAML connection by hand and by metadata. */
class SamlSettingsTests extends SamlPageTest {

    @Test
    @Defends(Attack.PRIVATE_KEYS)
    void a_new_one_has_keys_of_its_own_that_nobody_can_read() {
        var keys = "select sp_signing_key_enc || sp_decryption_key_enc from auth_connection where id = '%s'"
                .formatted(connection);

        assertThat(one(keys, String.class)).startsWith("v1:").doesNotContain("MII");
        assertThat(page(get(at("/saml"))).select(".copyable code").eachText())
                .anyMatch(it -> it.endsWith("/sign-in/saml/" + connection))
                .anyMatch(it -> it.endsWith("/sign-in/saml/" + connection + "/metadata"));
    }

    @Test
    @Defends(Attack.METADATA_TRICKS)
    void metadata_is_shown_as_a_difference_and_changes_nothing_until_it_is_confirmed() {
        assertThat(post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST))))
                .hasStatus(303);
        assertThat(hasEntity()).isFalse();

        var difference = page(get(at("/metadata")));
        assertThat(difference.select("ins").eachText())
                .contains("https://idp.example", "https://idp.example/sso (REDIRECT)");
        assertThat(difference.text()).contains(Certificates.fingerprint(FIRST.certificate()));

        confirm();

        assertThat(one(entity(), String.class)).isEqualTo("https://idp.example");
        assertThat(trusted()).isEqualTo(1);
    }

    @Test
    @Defends(Attack.METADATA_TRICKS)
    void metadata_adds_certificates_and_never_removes_one() {
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST)));
        confirm();
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", SECOND)));

        assertThat(page(get(at("/metadata"))).text()).contains("Some certificates stay");
        confirm();

        assertThat(trusted()).isEqualTo(2);
    }

    @Test
    @Defends(Attack.METADATA_TRICKS)
    void what_was_looked_at_is_what_is_taken_over() {
        post(at("/metadata"), Map.of("text", metadata("https://idp.example", FIRST)));
        var seen = sha256();
        post(at("/metadata"), Map.of("text", metadata("https://other.example", SECOND)));

        assertThat(post(at("/metadata/confirmation"), Map.of("sha256", seen))).hasStatus(409);
        assertThat(hasEntity()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Enter an address, choose a file or paste the metadata'",
        "hello, That is no XML",
        "<a/>, but no SAML metadata",
        "'<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>', document type"
    })
    @Defends({Attack.XML_ENTITIES, Attack.HOSTILE_UPLOAD})
    void metadata_that_cannot_be_used_is_named_at_the_field(String text, String sentence) {
        var answer = post(at("/metadata"), Map.of("text", text));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void metadata_comes_from_a_file_as_well(String charset) {
        var file = new MockMultipartFile(
                "file",
                "metadata.xml",
                "text/xml",
                metadata("https://idp.example", FIRST).getBytes(Charset.forName(charset)));

        var answer = mvc.perform(
                multipart(at("/metadata")).file(file).with(Cast.as(ADA)).with(csrf()));

        assertThat(answer).hasStatus(303);
        assertThat(page(get(at("/metadata"))).text()).contains("https://idp.example");
    }

    @Test
    void an_address_is_not_dropped_for_what_was_pasted() {
        var answer = post(
                at("/metadata"),
                Map.of("address", "https://idp.example/m", "text", metadata("https://idp.example", FIRST)));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("Give either an address or the metadata itself");
    }

    @Test
    void a_metadata_address_that_does_not_answer_is_named() {
        var answer = post(at("/metadata"), Map.of("address", "http://localhost:1/metadata"));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("Nothing answers at that address");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), Enter a complete address",
        "http:, Enter a complete address",
        "https://a:b@idp.example/sso, Leave the user name and password out",
        "https://idp.example/sso#x, Leave out everything from #"
    })
    @Defends(Attack.HOSTILE_PROVIDER_ADDRESS)
    void an_address_that_a_browser_must_not_be_sent_to_is_refused(String signOn, String sentence) {
        var answer = post(
                at("/saml"),
                Map.of("version", "1", "entityId", "https://idp.example", "signOn", signOn, "clockSkew", "60"));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
    }

    @Test
    void clocks_differ_by_three_minutes_at_the_most() {
        var answer = post(
                at("/saml"),
                Map.of("version", "1", "entityId", "e", "signOn", "https://idp.example/sso", "clockSkew", "181"));

        assertThat(errors(answer)).contains("Enter a whole number from 0 to 180");
    }

    @Test
    void of_two_admins_at_once_the_second_sees_both_versions_in_the_words_of_the_form() {
        var mine = Map.of("version", "1", "entityId", "mine", "signOn", "https://idp.example/sso", "clockSkew", "60");
        post(at("/saml"), with(mine, Map.of("entityId", "theirs", "signRequests", "true")));

        var answer = post(at("/saml"), with(mine, Map.of("signOnBinding", "post", "logoutBinding", "redirect")));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict tbody tr").eachText())
                .containsExactly(
                        "Entity ID theirs mine", "How requests travel Redirect POST", "Sign our requests On Off");
        assertThat(page(answer).select(".conflict").text()).contains("You changed this yourself");
        assertThat(page(answer).select("#entityId").val()).isEqualTo("mine");
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }

    private void confirm() {
        assertThat(post(at("/metadata/confirmation"), Map.of("sha256", sha256())))
                .hasStatus(303);
    }

    private String sha256() {
        return page(get(at("/metadata"))).select("input[name=sha256]").attr("value");
    }

    private boolean hasEntity() {
        return one(entity().replace("idp_entity_id from", "idp_entity_id is not null from"), Boolean.class);
    }

    private String entity() {
        return "select idp_entity_id from auth_connection_draft where connection_id = '" + connection + "'";
    }
}
