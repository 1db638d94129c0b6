package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.json.ExactJson;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import app.masthead.support.TestBuyer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;

/** Every interface for machines says what it did not understand, instead of passing over it. */
class MachineRouteTests extends RouteTest {

    @TestFactory
    Stream<DynamicTest> a_parameter_that_nobody_knows_is_refused_by_its_name() {
        var buyer = TestBuyer.in("acme", cast);
        return routes().map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            var answer = mvc.method(route.method())
                    .uri(URI.create(route.path() + "?surprise=1"))
                    .with(buyer.machine())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("[]")
                    .exchange();

            assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
            var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
            assertThat(ExactJson.read(body).at("/errors/0/parameter").asString())
                    .isEqualTo("surprise");
        }));
    }

    @Test
    void there_are_such_routes() {
        assertThat(routes()).isNotEmpty();
    }

    private Stream<Route> routes() {
        return Routes.of(mapping).stream().filter(Route::isForMachines);
    }
}
