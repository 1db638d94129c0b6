package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;

import app.masthead.access.signin.Visitor;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no provider would send, or to where nobody is. */
class MalformedResponseTests extends SamlSignInTest {

    @BeforeEach
    void knowAda() {
        link(ADA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64 !", "PHNhbWw+", "%00", "AAAA"})
    void what_is_no_response_is_refused(String nonsense) {
        refuse(visitor(), nonsense);
    }

    @Test
    @Defends(Attack.HOSTILE_UPLOAD)
    void nor_is_one_too_large_to_be_read() {
        refuse(visitor(), Base64.getEncoder().encodeToString(new byte[300 * 1024]));
    }

    private void refuse(Visitor visitor, String response) {
        beginSaml(visitor, "acme");
        var fields = new LinkedHashMap<String, String>();
        fields.put("SAMLResponse", response);
        fields.put("RelayState", "x");
        var before = stand("acme");

        assertRefused(visitor, "acme", before, visitor.post(at("acme", "/sign-in/saml/" + saml("acme")), fields));
    }

    @Test
    @Defends(Attack.RESPONSE_AT_ANOTHER_CONNECTION)
    void at_a_connection_that_nobody_has_everything_is_refused() {
        var ada = visitor();
        var answer = answer(ada, "acme", ADA).at(at("acme", "/sign-in/saml/no-such-connection"));
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }
}
