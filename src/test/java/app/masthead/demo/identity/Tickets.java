package app.masthead.demo.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values handed out under a random name that opens them once, and only for a while. */
final class Tickets<T> {

    private final Map<String, Held<T>> held = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration life;

    Tickets(Clock clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    String issue(T value) {
        var name = Tokens.random();
        held.put(name, new Held<>(value, clock.instant().plus(life)));
        return name;
    }

    /** Takes the value away: a second attempt finds nothing. */
    Optional<T> redeem(String name) {
        return valid(held.remove(name));
    }

    Optional<T> peek(String name) {
        return valid(held.get(name));
    }

    private Optional<T> valid(@Nullable Held<T> found) {
        return Optional.ofNullable(found)
                .filter(ticket -> clock.instant().isBefore(ticket.until()))
                .map(Held::value);
    }

    private record Held<T>(T value, Instant until) {}
}
