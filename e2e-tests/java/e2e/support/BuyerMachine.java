package e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The machine of a buyer of The Daily Harbour, which sends creatives over HTTP and asks what became of them. */
public final class BuyerMachine {

    public static final String TOKEN = "mh_demo_harbour_buyer";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final String origin;
    private final String token;

    public BuyerMachine(Portal portal) {
        this(portal, TOKEN);
    }

    /** The machine of whoever holds that token. */
    public BuyerMachine(Portal portal, String token) {
        this(portal.at("harbour", ""), token);
    }

    /** The machine that was told a portal's address. */
    public BuyerMachine(String origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    /** With which status its request is answered. */
    public int isAnswered() {
        try (var http = client()) {
            return http.execute(asked("", ClassicRequestBuilder.get()).build(), ClassicHttpResponse::getCode);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** Sends a banner of code, and says what its status is once it is processed. */
    public String sendBanner(String id, String name, String html) {
        return send(banner(id, name, html));
    }

    /** Sends banners that are numbered from 0 on: “Spring 0” with the id spring_0, and so on. */
    public void sendBanners(String name, int many) {
        send(IntStream.range(0, many)
                .mapToObj(at -> banner(name.toLowerCase(Locale.ROOT) + "_" + at, name + " " + at, "<b>" + at + "</b>"))
                .toList());
    }

    /** A banner of code, ready to be sent. */
    public static ObjectNode banner(String id, String name, String html) {
        var creative = JSON.createObjectNode().put("creative_id", id).put("name", name);
        creative.putObject("format_id")
                .put("agent_url", "https://creative.adcontextprotocol.org")
                .put("id", "display_300x250_html");
        creative.putObject("assets")
                .putObject("html_creative")
                .put("asset_type", "html")
                .put("version", "HTML5")
                .put("content", html);
        return creative;
    }

    /** Sends a creative as it is, and says what its status is once it is processed. */
    public String send(JsonNode creative) {
        return send(List.of(creative)).getFirst();
    }

    /** Sends up to a hundred creatives at once, and says what the status of each is once all are processed. */
    public List<String> send(List<? extends JsonNode> creatives) {
        handIn(creatives);
        var ids = creatives.stream()
                .map(it -> it.path("creative_id").asString())
                .collect(Collectors.joining("&creative_ids="));
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> statuses(ids), statuses -> !statuses.contains("processing"));
    }

    /** Sends creatives and does not wait until they are processed, as those are not soon whose hosts nobody knows. */
    public void handIn(List<? extends JsonNode> creatives) {
        var sync =
                JSON.createObjectNode().put("idempotency_key", UUID.randomUUID().toString());
        sync.putArray("creatives").addAll(creatives);
        answer("", ClassicRequestBuilder.post().setEntity(sync.toString(), ContentType.APPLICATION_JSON));
    }

    private List<String> statuses(String ids) {
        return answer("?limit=100&creative_ids=" + ids, ClassicRequestBuilder.get())
                .path("creatives")
                .valueStream()
                .map(it -> it.path("status").asString())
                .toList();
    }

    /** All that the buyer is told about it. */
    public JsonNode askFor(String id) {
        return answer("/" + id, ClassicRequestBuilder.get());
    }

    /** All that the buyer is told about it once its status is that; what people decide is told when it stands. */
    public JsonNode waitUntil(String id, String status) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> askFor(id), told -> told.path("status").asString().equals(status));
    }

    private JsonNode answer(String rest, ClassicRequestBuilder request) {
        try (var http = client()) {
            return http.execute(asked(rest, request).build(), response -> {
                var text = EntityUtils.toString(response.getEntity());
                if (response.getCode() != 200) {
                    throw new AssertionError("The buyer was answered " + response.getCode() + ": " + text);
                }
                return JSON.readTree(text);
            });
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private ClassicRequestBuilder asked(String rest, ClassicRequestBuilder request) {
        return request.setUri(origin + "/api/v1/creatives" + rest).addHeader("Authorization", "Bearer " + token);
    }

    /** Every host of the portal is this machine, as browsers know by themselves of names under localhost. */
    private static CloseableHttpClient client() {
        var here = new SystemDefaultDnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }
        };
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(here)
                        .build())
                .build();
    }
}
