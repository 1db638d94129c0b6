package e2e.identity;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The administrator's side of Keycloak, over its admin REST interface: resources under {@code /admin/realms}. */
final class KeycloakAdmin implements AutoCloseable {

    static final String CLIENT = "journeys";
    static final String SECRET = "secret-of-the-journeys";
    static final String SECRET_VARIABLE = "MASTHEAD_JOURNEYS_SECRET";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;
    private String token = "";

    KeycloakAdmin(URI keycloak) {
        this.keycloak = keycloak;
    }

    URI keycloak() {
        return keycloak;
    }

    JsonNode get(String path) {
        return JSON.readTree(call(path, "GET", noBody(), "application/json").body());
    }

    /** Makes something new, and says by which id it is known. */
    String add(String path, JsonNode body) {
        var location = call(path, "POST", ofString(body.toString()), "application/json")
                .headers()
                .firstValue("Location")
                .orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void change(String path, JsonNode body) {
        call(path, "PUT", ofString(body.toString()), "application/json");
    }

    /** Sets something off that needs no more to be said. */
    JsonNode trigger(String path) {
        var answer = call(path, "POST", noBody(), "application/json").body();
        return answer.isEmpty() ? JSON.missingNode() : JSON.readTree(answer);
    }

    JsonNode convert(String path, String xml) {
        return JSON.readTree(
                call(path, "POST", ofString(xml), "application/xml").body());
    }

    void remove(String path) {
        call(path, "DELETE", noBody(), "application/json");
    }

    /** What anybody may read. */
    String read(URI address) {
        return accepted(send(HttpRequest.newBuilder(address))).body();
    }

    private HttpResponse<String> call(String path, String method, BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
                .method(method, body)
                .header("Content-Type", type);
        var answer = send(request.setHeader("Authorization", "Bearer " + token));
        if (answer.statusCode() == 401) {
            token = newToken();
            answer = send(request.setHeader("Authorization", "Bearer " + token));
        }
        return accepted(answer);
    }

    /** Good for one minute. */
    private String newToken() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(CLIENT, SECRET);
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .POST(ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return JSON.readTree(accepted(send(request)).body())
                .path("access_token")
                .asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("%s %s was answered %d: %s"
                    .formatted(answer.request().method(), answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }
}
