package app.masthead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the start prints to paste can be pasted. */
class DemoWelcomeTests extends PortalTest {

    private static final Pattern COMMAND = Pattern.compile("curl -H '(\\S+): ([^']+)' (\\S+)");

    @Autowired
    private DemoSignIn signIn;

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "northlight"})
    void the_printed_request_is_answered_with_creatives(String name) {
        var tenant = signIn.tenants().stream()
                .filter(it -> it.slug().equals(name))
                .findFirst()
                .orElseThrow();
        var command = COMMAND.matcher(signIn.request(tenant).orElseThrow());
        assertThat(command.matches()).isTrue();
        var address = URI.create(command.group(3));

        assertThat(mvc.get()
                        .uri(address)
                        .header(command.group(1), command.group(2))
                        .with(request -> {
                            request.setServerName(address.getHost());
                            return request;
                        }))
                .hasStatusOk()
                .bodyText()
                .contains("\"creative_id\"");
    }
}
