package app.masthead.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedResolverTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch silence = new CountDownLatch(1);
    private final AtomicInteger lookups = new AtomicInteger();

    @AfterEach
    void speak() {
        silence.countDown();
    }

    @Test
    void a_name_has_the_addresses_that_the_system_knows() throws Exception {
        try (var resolver = resolver(LONG)) {
            assertThat(resolver.resolve("known.example")).containsExactly(InetAddress.getByName("192.0.2.7"));
        }
    }

    @Test
    void a_name_that_nobody_knows_is_unknown() {
        try (var resolver = resolver(LONG)) {
            assertThatThrownBy(() -> resolver.resolve("unknown.example"))
                    .satisfies(it -> assertThat(OutboundProblem.of(it)).contains(OutboundProblem.UNKNOWN_HOST));
        }
    }

    @Test
    void a_name_server_that_keeps_silent_is_given_up() {
        try (var resolver = resolver(SHORT)) {
            assertThatThrownBy(() -> resolver.resolve("silent.example"))
                    .satisfies(it -> assertThat(OutboundProblem.of(it)).contains(OutboundProblem.TOO_SLOW));
        }
    }

    @Test
    void however_many_wait_for_it_the_name_is_looked_up_once_and_other_names_are_not_held_up() throws Exception {
        try (var resolver = resolver(LONG)) {
            var waiting = IntStream.range(0, 50)
                    .mapToObj(number -> Thread.ofVirtual().start(() -> addresses(resolver, "silent.example")))
                    .toList();
            while (lookups.get() == 0
                    || !waiting.stream().allMatch(it -> it.getState() == Thread.State.TIMED_WAITING)) {
                Thread.onSpinWait();
            }

            assertThat(resolver.resolve("known.example")).hasSize(1);
            assertThat(waiting).allMatch(Thread::isAlive);
            assertThat(lookups).hasValue(1);
        }
    }

    private static int addresses(DnsResolver resolver, String host) {
        try {
            return resolver.resolve(host).length;
        } catch (UnknownHostException unknown) {
            return 0;
        }
    }

    private BoundedResolver resolver(Duration longest) {
        return new BoundedResolver(new Names(), longest);
    }

    private final class Names implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            switch (host) {
                case "known.example" -> {}
                case "silent.example" -> keepSilent();
                default -> throw new UnknownHostException(host);
            }
            return new InetAddress[] {InetAddress.getByName("192.0.2.7")};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }

        private void keepSilent() {
            lookups.incrementAndGet();
            try {
                silence.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
