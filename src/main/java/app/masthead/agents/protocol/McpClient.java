package app.masthead.agents.protocol;

import app.masthead.platform.http.GuardedHttp;
import org.springframework.stereotype.Component;

/** Begins conversations with agents, through the guarded client alone. */
@Component
public class McpClient {

    private final GuardedHttp http;

    public McpClient(GuardedHttp http) {
        this.http = http;
    }

    /**
     * Greets an agent.
     *
     * @throws AgentFault when it cannot be reached or does not speak the protocol
     */
    public McpSession greet(AgentAccess access) {
        return new McpSession(new McpTransport(http, access));
    }
}
