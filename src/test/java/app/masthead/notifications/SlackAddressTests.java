package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but Slack's own host is called, whatever somebody types. */
class SlackAddressTests {

    private static final String PATH = "/services/T024BE7LD/B024BE7LH/abcDEF0123456789abcDEF01";

    @Test
    void an_address_of_slacks_is_known_by_its_path_and_never_says_it() {
        var address = SlackAddress.of("https://hooks.slack.com" + PATH).orElseThrow();

        assertThat(address.path()).isEqualTo(PATH);
        assertThat(address).asString().doesNotContain("T024BE7LD", "abcDEF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/services/T1/B1/x",
                "https://hooks.slack.com.evil.example/services/T1/B1/x",
                "https://evil.example/https://hooks.slack.com/services/T1/B1/x",
                "https://hooks.slack.com@evil.example/services/T1/B1/x",
                "https://me:pw@hooks.slack.com/services/T1/B1/x",
                "https://hooks.slack.com:443/services/T1/B1/x",
                "https://hooks.slack.com:8443/services/T1/B1/x",
                "https://hooks.slack.com./services/T1/B1/x",
                "https://HOOKS.SLACK.COM/services/T1/B1/x",
                "https://hooks-slack.com/services/T1/B1/x",
                "https://hooksxslack.com/services/T1/B1/x",
                "https://hооks.slack.com/services/T1/B1/x",
                "https://hooks.slack.com/services/T1/B1/",
                "https://hooks.slack.com/services/T1/B1",
                "https://hooks.slack.com/services/B1/T1/x",
                "https://hooks.slack.com/services/T1/B1/x/y",
                "https://hooks.slack.com/services/T1/B1/../x",
                "https://hooks.slack.com/services/T1/B1/x?to=y",
                "https://hooks.slack.com/services/T1/B1/x#y",
                "https://hooks.slack.com/services/T1/B1/x%2f",
                "https://hooks.slack.com/services/T1/B1/x\n",
                "https://hooks.slack.com/services/T1/B1/x\r\nHost: evil.example",
                "https://hooks.slack.com\\services\\T1\\B1\\x",
                "https://hooks.slack.com/triggers/T1/B1/x",
                "//hooks.slack.com/services/T1/B1/x",
                "javascript:alert(1)",
                ""
            })
    @Defends({Attack.INTERNAL_ADDRESS, Attack.ODD_ADDRESS})
    void anything_else_is_none(String typed) {
        assertThat(SlackAddress.of(typed)).isEmpty();
    }
}
