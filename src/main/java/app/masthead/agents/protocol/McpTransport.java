package app.masthead.agents.protocol;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.OutboundProblem;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Carries messages to one agent (Model Context Protocol 2025-06-18, streamable HTTP). */
class McpTransport {

    private static final Logger LOG = LoggerFactory.getLogger(McpTransport.class);
    private static final String SESSION = "Mcp-Session-Id";
    private static final String VERSION = "MCP-Protocol-Version";
    private static final Pattern USABLE_SESSION = Pattern.compile("[\\x21-\\x7e]{1,1000}");

    private final GuardedHttp http;
    private final AgentAccess access;
    private @Nullable String session;
    private @Nullable String version;

    McpTransport(GuardedHttp http, AgentAccess access) {
        this.http = http;
        this.access = access;
    }

    /** What every message after the first says of the conversation. */
    void agree(String agreedVersion, @Nullable String agreedSession) {
        this.version = agreedVersion;
        this.session =
                agreedSession != null && USABLE_SESSION.matcher(agreedSession).matches() ? agreedSession : null;
    }

    /**
     * Sends one message and reads the whole answer.
     *
     * @throws AgentFault when there is none that can be used
     */
    McpAnswer send(JsonNode message) {
        try {
            var answer = request(HttpMethod.POST)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(ExactJson.write(message))
                    .exchange((request, response) -> taken(response));
            return answer == null ? new McpAnswer(null, "", null) : answer;
        } catch (OutboundFailure known) {
            throw new AgentFault(known.problem());
        } catch (RestClientException | FilteredHostException failure) {
            throw new AgentFault(OutboundProblem.of(failure).orElse(OutboundProblem.UNREACHABLE));
        }
    }

    /** Tells the agent that it need not remember the conversation any longer. It may refuse, or not hear of it. */
    void end() {
        if (session == null) {
            return;
        }
        try {
            request(HttpMethod.DELETE).exchange((request, response) -> response.getStatusCode());
        } catch (OutboundFailure | RestClientException | FilteredHostException unheard) {
            LOG.debug("An agent was not told that the conversation is over", unheard);
        }
    }

    private RestClient.RequestBodySpec request(HttpMethod method) {
        return http.client().build().method(method).uri(access.endpoint()).headers(this::headers);
    }

    private void headers(HttpHeaders headers) {
        headers.set(HttpHeaders.ACCEPT, "application/json, text/event-stream");
        if (access.header() != null && access.value() != null) {
            headers.set(access.header(), access.value().reveal());
        }
        if (version != null) {
            headers.set(VERSION, version);
        }
        if (session != null) {
            headers.set(SESSION, session);
        }
    }

    private static McpAnswer taken(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.is3xxRedirection()) {
            throw new AgentFault(OutboundProblem.REDIRECT);
        }
        if (!status.is2xxSuccessful()) {
            throw refused(status.value());
        }
        var headers = response.getHeaders();
        try {
            var body = ExactJson.text(response.getBody().readAllBytes());
            return new McpAnswer(headers.getFirst(HttpHeaders.CONTENT_TYPE), body, headers.getFirst(SESSION));
        } catch (MalformedJson notText) {
            throw new AgentFault("not-mcp");
        }
    }

    private static AgentFault refused(int status) {
        return switch (status) {
            case 401, 403 -> new AgentFault("unauthorized", status);
            case 404, 405, 406, 415 -> new AgentFault("nothing-there", status);
            default -> new AgentFault(OutboundProblem.STATUS.code(), status);
        };
    }
}
