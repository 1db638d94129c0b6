package app.masthead.agents.protocol;

import app.masthead.platform.secrets.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where an agent is reached, and what proves to it who asks.
 *
 * @param header the name of the header that carries the proof; null when the agent asks for none
 * @param value what that header says
 */
public record AgentAccess(
        URI endpoint, @Nullable String header, @Nullable Secret value) {

    public static AgentAccess open(URI endpoint) {
        return new AgentAccess(endpoint, null, null);
    }

    /** With a bearer token (RFC 6750, section 2.1). */
    public static AgentAccess bearer(URI endpoint, Secret token) {
        return new AgentAccess(endpoint, "Authorization", new Secret("Bearer " + token.reveal()));
    }

    public static AgentAccess header(URI endpoint, String header, Secret value) {
        return new AgentAccess(endpoint, header, value);
    }
}
