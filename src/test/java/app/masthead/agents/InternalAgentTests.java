package app.masthead.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.masthead.agents.protocol.AgentAccess;
import app.masthead.agents.protocol.AgentFault;
import app.masthead.agents.protocol.McpClient;
import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.StrictHttp;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No agent that an admin types is inside the house, whatever it is written like; outside development, that is. */
class InternalAgentTests extends PortalTest {

    private final GuardedHttp http = StrictHttp.client();

    @Autowired
    private JdbcClient database;

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:8443/mcp",
                "https://localhost:8443/mcp",
                "https://[::1]:8443/",
                "https://10.0.0.1"
            })
    @Defends(Attack.INTERNAL_ADDRESS)
    void an_agent_inside_the_house_is_not_asked(String address) {
        var access = AgentAccess.open(URI.create(address));

        assertThat(catchThrowableOfType(AgentFault.class, () -> new McpClient(http).greet(access))
                        .code())
                .isEqualTo("internal");
    }

    @ParameterizedTest
    @CsvSource({
        "https://localhost/mcp, ours",
        "https://localhost./mcp, ours",
        "https://acme.localhost/mcp, ours",
        "https://acme.localhost./mcp, ours",
        "https://PREVIEW.localhost./mcp, ours",
        "https://ads.custom.example/mcp, ours",
        "https://ads.custom.example./mcp, ours",
        "https://127.0.0.1./mcp, not-an-address",
        "https://10.0.0.1/mcp, internal",
        "http://studio.example/mcp, not-https"
    })
    @Defends({Attack.OWN_HOST, Attack.INTERNAL_ADDRESS})
    void nor_is_one_taken_that_is_written_so(String typed, String reason) {
        TestTenant.open(cast).change("""
                insert into tenant_host (tenant_id, host, kind, status, txt_token, verified_at)
                values (current_tenant(), 'ads.custom.example', 'custom', 'active', 'x', now()) on conflict do nothing""");
        var addresses = new TypedAddresses(StrictHttp.settings(), database);

        assertThat(catchThrowableOfType(UnusableAddress.class, () -> addresses.check(typed))
                        .code())
                .isEqualTo(reason);
    }
}
