package app.masthead.access.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What connections are called, so that people can tell their buttons apart. */
class ConnectionNameTests extends ConnectionPageTest {

    private String connection = "";

    @BeforeEach
    void drafted() {
        connection = added("oidc");
    }

    private MvcTestResult rename(String label) {
        var seen = one("select label from auth_connection where id = '" + connection + "'", String.class);
        return post(path("/name"), Map.of("label", label, "seen", seen));
    }

    private String path(String part) {
        return CONNECTIONS + "/" + connection + part;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u202eb", "sixty-one characters are one more than there is room for, always"})
    void a_name_that_cannot_be_is_told_at_the_field(String label) {
        var answer = rename(label);

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("Enter a name of at most 60 characters");
        assertThat(page(answer).select("#label").val()).isEqualTo(label.isBlank() ? "" : label);
    }

    @Test
    void two_are_not_called_the_same() {
        var other = one("select label from auth_connection where id = 'demo-acme-oidc'", String.class);

        var answer = rename(other.toUpperCase(Locale.ROOT));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains("Another connection is called that");
    }

    @Test
    void a_name_that_somebody_else_has_changed_is_not_changed_unseen() {
        change("update auth_connection set label = 'Theirs' where id = '" + connection + "'");

        assertThat(post(path("/name"), Map.of("label", "Mine", "seen", "Before")))
                .hasStatus(409);
    }

    @Test
    void whoever_clicks_twice_adds_one_and_names_stay_apart() {
        var first = added("saml");
        assertThat(added("saml")).isEqualTo(first);
        change("update auth_connection set created_at = now() - interval '1 minute' where id = '" + first + "'");

        var second = added("saml");

        assertThat(second).isNotEqualTo(first);
        assertThat(one("select label from auth_connection where id = '" + second + "'", String.class))
                .endsWith(" 2");
    }
}
