package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.EndpointFault;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A provider that answers so slowly that its tenant's people pile up, and everybody else. */
class SlowProviderTests extends SignInTest {

    private static final int MORE_THAN_CONNECTIONS = 5;

    @Value("${spring.datasource.hikari.maximum-pool-size}")
    private int connections;

    @Test
    void more_people_waiting_than_there_are_connections_to_the_database_hold_up_no_other_tenant() {
        provider().disturb("acme", Endpoint.TOKEN, EndpointFault.DRIPPING);
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = comeBack().stream()
                    .map(back -> CompletableFuture.supplyAsync(back::open, browsers))
                    .toList();
            while (provider().requests(Endpoint.TOKEN) < waiting.size()) {
                Thread.onSpinWait();
            }

            assertThat(signIn(visitor(), "globex", DAN.email()).location()).isEqualTo("/");

            assertThat(waiting).noneMatch(CompletableFuture::isDone);
            assertThat(waiting.stream().map(CompletableFuture::join))
                    .allMatch(reply -> reply.location().startsWith("/sign-in?problem=provider&"));
        }
    }

    private List<Back> comeBack() {
        return IntStream.range(0, connections + MORE_THAN_CONNECTIONS)
                .mapToObj(number -> visitor())
                .map(ada -> new Back(ada, identify(ada, begin(ada, "acme"), ADA.email())))
                .toList();
    }

    private record Back(Visitor visitor, String address) {

        Reply open() {
            return visitor.get(address);
        }
    }
}
