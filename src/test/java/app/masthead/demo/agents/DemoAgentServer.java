package app.masthead.demo.agents;

import app.masthead.platform.json.ExactJson;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** A creative agent and a signals agent on a free port of the loopback address. */
public final class DemoAgentServer implements AutoCloseable {

    /** What the agent at {@link #guarded} asks for. */
    public static final String TOKEN = "demo-agent-token";

    private static final String FORMATS = """
            {"formats": [
              {"format_id": {"agent_url": "%1$s", "id": "front_page_wrap"}, "name": "Front page wrap", "type": "display",
               "renders": [{"role": "primary", "dimensions": {"width": 1920, "height": 1080}}]},
              {"format_id": {"agent_url": "%1$s", "id": "recipe_card"}, "name": "Recipe card", "type": "native"},
              {"format_id": {"agent_url": "%1$s", "id": "short_film", "duration_ms": 20000}, "name": "Short film",
               "type": "video"},
              {"format_id": {"agent_url": "%1$s", "id": "skyscraper"}, "name": "Skyscraper of any size", "type": "display",
               "accepts_parameters": ["dimensions"]}]}""";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private DemoAgentServer(HttpServer server) {
        this.server = server;
    }

    public static DemoAgentServer start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var agents = new DemoAgentServer(server);
        var formats = agents.formats();
        var signals = new ToolServer("Demo signals", List.of("get_signals", "activate_signal"), none());
        server.createContext("/creative/mcp", new AgentHandler(formats, null, false));
        server.createContext("/guarded/mcp", new AgentHandler(formats, TOKEN, false));
        server.createContext("/signals/mcp", new AgentHandler(signals, null, true));
        server.setExecutor(agents.threads);
        server.start();
        return agents;
    }

    public String creative() {
        return origin() + "/creative/mcp";
    }

    /** The creative agent that asks for {@link #TOKEN}. */
    public String guarded() {
        return origin() + "/guarded/mcp";
    }

    /** The signals agent, which answers with streams of events. */
    public String signals() {
        return origin() + "/signals/mcp";
    }

    /** An address at which there is no agent. */
    public String nothing() {
        return origin() + "/nothing";
    }

    private ToolServer formats() {
        return new ToolServer(
                "Demo creative studio",
                List.of("list_creative_formats", "preview_creative"),
                ExactJson.read(FORMATS.formatted(origin() + "/creative")));
    }

    private static JsonNode none() {
        return ExactJson.read("{\"signals\": []}");
    }

    private String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
