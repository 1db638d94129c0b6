package app.masthead.creatives;

import app.masthead.platform.json.ExactJson;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A buyer's machine at the interface for creatives, and what its requests leave behind. */
abstract class CreativesApiTest extends PortalTest {

    static final String PATH = "/api/v1/creatives";

    @Autowired
    ApplicationContext portal;

    TestBuyer buyer;

    @BeforeEach
    void newBuyer() {
        buyer = TestBuyer.in("acme", cast);
    }

    static ObjectNode whole(JsonNode creative) {
        var request = ExactJson.nodes().objectNode();
        request.put("idempotency_key", UUID.randomUUID().toString());
        request.putArray("creatives").add(creative);
        return request;
    }

    MvcTestResult send(JsonNode document) {
        return send(ExactJson.write(document).getBytes(StandardCharsets.UTF_8));
    }

    MvcTestResult send(byte[] body) {
        return mvc.post()
                .uri(PATH)
                .with(buyer.machine())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** Sends it, and waits until it is processed. */
    MvcTestResult sendAndProcess(JsonNode document) {
        var answer = send(document);
        Processed.creativesOf(buyer.id(), portal, cast);
        return answer;
    }

    String status(String creative) {
        return json(get("/" + creative)).path("status").asString();
    }

    MvcTestResult get(String rest) {
        return mvc.get().uri(URI.create(PATH + rest)).with(buyer.machine()).exchange();
    }

    static JsonNode json(MvcTestResult answer) {
        return ExactJson.read(body(answer.getResponse()));
    }

    static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static ObjectNode withoutDates(ObjectNode creative) {
        return creative.deepCopy().without(List.of("status", "created_date", "updated_date", "reason_code", "reasons"));
    }

    List<String> rows(String select) {
        var where = select.contains(" where ") ? " and" : " where";
        var order = select.contains(" order by ") ? select.substring(select.indexOf(" order by ")) : "";
        var sql = select.replace(order, "") + where + " principal_id = :buyer" + order;
        return cast.inTenant("acme", database -> database.sql(sql)
                .param("buyer", buyer.id())
                .query(String.class)
                .list());
    }

    List<String> openSteps() {
        return cast.inTenant("acme", database -> database.sql("select status || ' ' || subject_label from workflow_step"
                        + " where completed_at is null and subject_id like :subject")
                .param("subject", buyer.id() + "/%")
                .query(String.class)
                .list());
    }

    List<String> audit() {
        return cast.inTenant(
                "acme", database -> database.sql("select actor_kind || ' ' || principal_id || ' ' || operation"
                                + " from audit_log where subject_id like :subject order by created_at, log_id")
                        .param("subject", buyer.id() + "/%")
                        .query(String.class)
                        .list());
    }
}
