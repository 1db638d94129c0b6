package app.masthead.creatives.ai;

import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.OutboundProblem;
import app.masthead.platform.http.PatientHttp;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.secrets.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Speaks Gemini's HTTP API (v1beta, models.generateContent), one request at a time. */
@Component
class GeminiClient {

    private static final int LONGEST_ERROR = 20_000;

    private final PatientHttp http;
    private final String address;

    /**
     * Reaches the service.
     *
     * @param address of the service without a path; one of a region, where the installation has to stay in it
     */
    GeminiClient(
            PatientHttp http,
            @Value("${masthead.ai.gemini-address:https://generativelanguage.googleapis.com}") String address) {
        this.http = http;
        this.address = address;
    }

    /**
     * Sends a request.
     *
     * @param body as JSON
     * @return the answer, whole
     * @throws AiFault when there is none, or the service refuses
     */
    String ask(String model, Secret key, String body) {
        try {
            return http.client()
                    .build()
                    .post()
                    .uri(URI.create(address + "/v1beta/models/" + model + ":generateContent"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("x-goog-api-key", key.reveal())
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .exchangeForRequiredValue((request, response) -> taken(response));
        } catch (AiFault known) {
            throw known;
        } catch (RestClientException | FilteredHostException | OutboundFailure failure) {
            throw unanswered(OutboundProblem.of(failure).orElse(OutboundProblem.UNREACHABLE));
        }
    }

    private static String taken(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode().value();
        var body = response.getBody().readAllBytes();
        if (status != 200) {
            throw refusal(status, body);
        }
        try {
            return ExactJson.text(body);
        } catch (MalformedJson notText) {
            throw AiFault.lasting(AiFault.NONSENSE);
        }
    }

    private static AiFault unanswered(OutboundProblem problem) {
        return switch (problem) {
            case TOO_LARGE -> AiFault.lasting(AiFault.NONSENSE);
            case TOO_SLOW, UNREACHABLE, UNKNOWN_HOST -> AiFault.passing(AiFault.NO_ANSWER);
            default -> AiFault.lasting(AiFault.NO_ANSWER);
        };
    }

    private static AiFault refusal(int status, byte[] body) {
        return switch (status) {
            case 401, 403 -> AiFault.lasting(AiFault.KEY_REFUSED);
            case 404 -> AiFault.lasting(AiFault.MODEL_UNKNOWN);
            case 408 -> AiFault.passing(AiFault.NO_ANSWER);
            case 429 -> AiFault.passing(AiFault.QUOTA);
            case 400 -> AiFault.lasting(saysKeyIsInvalid(body) ? AiFault.KEY_REFUSED : AiFault.REFUSED);
            default -> status >= 500 ? AiFault.passing(AiFault.NO_ANSWER) : AiFault.lasting(AiFault.REFUSED);
        };
    }

    /** A wrong key is an invalid argument to this service; only the details tell. */
    private static boolean saysKeyIsInvalid(byte[] body) {
        if (body.length > LONGEST_ERROR) {
            return false;
        }
        try {
            return ExactJson.read(body).at("/error/details").values().stream()
                    .map(detail -> detail.path("reason"))
                    .map(JsonNode::asString)
                    .anyMatch("API_KEY_INVALID"::equals);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
