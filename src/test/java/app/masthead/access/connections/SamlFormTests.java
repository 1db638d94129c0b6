package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form of a SAML connection: what is open in it, and what is settled. */
class SamlFormTests extends SamlPageTest {

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }

    @Test
    void what_stands_under_more_settings_is_open_when_it_is_wrong() {
        var form = Map.of("version", "1", "entityId", "e", "signOn", "https://idp.example/sso", "clockSkew", "60");

        var wrong = page(post(at("/saml"), with(form, Map.of("maximumAge", "soon"))));
        var other = page(post(at("/saml"), with(form, Map.of("clockSkew", "soon"))));

        assertThat(wrong.select("form[action$=/saml] details").hasAttr("open")).isTrue();
        assertThat(other.select("form[action$=/saml] details").hasAttr("open")).isFalse();
    }

    @Test
    void whether_the_assertion_must_be_signed_itself_is_decided_here() {
        var form = Map.of("version", "1", "entityId", "e", "signOn", "https://idp.example/sso", "clockSkew", "60");

        assertThat(post(at("/saml"), with(form, Map.of("wantSigned", "true")))).hasStatus(303);

        assertThat(one(
                        "select config ->> 'signed_assertions' from auth_connection_draft where connection_id = '"
                                + connection + "'",
                        String.class))
                .isEqualTo("true");
        assertThat(page(get(at("/saml"))).select("input[name=wantSigned]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void where_it_stands_who_somebody_is_stays_once_people_are_known_by_it() {
        var form = Map.of("version", "1", "entityId", "e", "signOn", "https://idp.example/sso", "clockSkew", "60");
        assertThat(post(at("/saml"), with(form, Map.of("subject", "uid")))).hasStatus(303);
        change("insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)"
                + " values ('acme', gen_random_uuid(), '" + connection + "', 'e', 'ada', '" + ADA.id() + "', 'test')");

        var answer = post(at("/saml"), with(form, Map.of("version", "2", "subject", "mail")));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("stays as it was");
        var name = Map.of("version", "2", "subject", "uid", "name", "cn");
        assertThat(post(at("/saml"), with(form, name))).hasStatus(303);
        change("delete from external_identity where connection_id = '" + connection + "'");
    }
}
