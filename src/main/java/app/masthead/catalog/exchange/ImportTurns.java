package app.masthead.catalog.exchange;

import app.masthead.platform.web.TooMany;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lets those who confirm the same import at the same time, as a double click does, come one after the other: the second
 * then finds what the first has done, instead of taking a place on which another import could be worked.
 */
@Component
class ImportTurns {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Lock> turns =
            Stream.<Lock>generate(ReentrantLock::new).limit(64).toList();

    /**
     * Does something about an import while nobody else on this node does.
     *
     * @throws TooMany when somebody else is not done with it for too long
     */
    <T> T alone(UUID id, Supplier<T> work) {
        var turn = turns.get(Math.floorMod(id.hashCode(), turns.size()));
        if (!isMine(turn)) throw new TooMany("catalog.import.busy");
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private static boolean isMine(Lock turn) {
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
