package app.masthead.creatives.review;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A buyer's machine that asks and sends while people decide. */
abstract class UntoldTest extends ReviewPageTest {

    static final Duration TOLD_AFTER = Duration.ofSeconds(15);
    static final CreativeContent BANNER = Examples.with(Examples.banner(), "", "creative_id", "\"one\"");
    static final CreativeContent RENAMED = Examples.with(BANNER, "", "name", "\"Another name\"");
    static final CreativeContent MOVED =
            Examples.with(BANNER, "/assets/click_url", "url", "\"https://elsewhere.example\"");

    JsonNode synced(CreativeContent creative) {
        return ExactJson.read(body(sync(creative.json()))).at("/creatives/0");
    }

    /** A request of which each creative is answered for itself. */
    static ObjectNode lenient(CreativeContent creative) {
        var request = ExactJson.nodes().objectNode();
        request.put("idempotency_key", UUID.randomUUID().toString());
        request.put("validation_mode", "lenient");
        request.putArray("creatives").add(creative.json());
        return request;
    }

    JsonNode answered(ObjectNode request) {
        return ExactJson.read(body(sync(request))).path("creatives");
    }

    MvcTestResult sync(JsonNode document) {
        return mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType(MediaType.APPLICATION_JSON)
                .content(ExactJson.write(document))
                .exchange();
    }

    JsonNode read(String rest) {
        return ExactJson.read(body(mvc.get()
                .uri(URI.create("/api/v1/creatives" + rest))
                .with(buyer.machine())
                .exchange()));
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
