package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DisturbanceTests extends ProviderTest {

    @Test
    void a_failing_endpoint_answers_500_and_the_others_go_on() throws Exception {
        provider.disturb(Endpoint.TOKEN, EndpointFault.FAILING);

        assertThat(client.get(Endpoint.DISCOVERY).statusCode()).isEqualTo(200);
        assertThat(client.redeem(RelyingParty.redemption(client.code())).statusCode())
                .isEqualTo(500);
    }

    @Test
    void malformed_json_is_promised_as_json() throws Exception {
        provider.disturb(Endpoint.DISCOVERY, EndpointFault.MALFORMED);
        var answer = client.get(Endpoint.DISCOVERY);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThatThrownBy(() -> JSONObjectUtils.parse(answer.body())).isInstanceOf(ParseException.class);
    }

    @Test
    void a_redirect_leads_to_the_right_document_and_is_counted() throws Exception {
        provider.disturb(Endpoint.DISCOVERY, EndpointFault.REDIRECTING);
        var target =
                client.get(Endpoint.DISCOVERY).headers().firstValue("Location").orElseThrow();
        assertThat(provider.requests(Endpoint.ELSEWHERE)).isZero();

        assertThat(client.visitor.get(URI.create(target)).body()).contains(provider.issuer("harbour"));
        assertThat(provider.requests(Endpoint.ELSEWHERE)).isOne();
    }

    @Test
    void a_huge_document_goes_on_and_on() throws Exception {
        provider.disturb(Endpoint.DISCOVERY, EndpointFault.HUGE);
        try (var http = HttpClient.newHttpClient();
                var body = open(http)) {
            assertThat(body.readNBytes(10_000_000)).hasSize(10_000_000);
            http.shutdownNow();
        }
    }

    @Test
    void a_dripping_document_never_ends_and_never_stalls() throws Exception {
        provider.disturb(Endpoint.DISCOVERY, EndpointFault.DRIPPING);
        try (var http = HttpClient.newHttpClient();
                var body = open(http)) {
            assertThat(body.readNBytes(3)).hasSize(3);
            assertThat(body.available()).isLessThan(500);
            http.shutdownNow();
        }
    }

    @Test
    void a_slow_document_does_not_even_begin() {
        provider.disturb(Endpoint.KEYS, EndpointFault.SLOW);
        var request =
                HttpRequest.newBuilder(URI.create(client.at(Endpoint.KEYS))).timeout(Duration.ofMillis(300));
        try (var http = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> http.send(request.build(), BodyHandlers.ofString()))
                    .isInstanceOf(HttpTimeoutException.class);
        }
    }

    @Test
    void a_redirect_of_the_keys_leads_to_the_keys() throws Exception {
        provider.disturb(Endpoint.KEYS, EndpointFault.REDIRECTING);
        var target = client.get(Endpoint.KEYS).headers().firstValue("Location").orElseThrow();

        assertThat(client.visitor.get(URI.create(target)).body()).contains("\"keys\"");
    }

    private InputStream open(HttpClient http) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(client.at(Endpoint.DISCOVERY)));
        return http.send(request.build(), BodyHandlers.ofInputStream()).body();
    }
}
