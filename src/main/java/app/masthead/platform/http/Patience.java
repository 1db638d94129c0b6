package app.masthead.platform.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Several calls for which somebody waits at a form: all of them together within ten seconds. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofMillis(9_500);

    private Patience() {}

    /**
     * What the calls bring.
     *
     * @throws OutboundFailure when all of them take too long; whatever else they throw comes out as it is
     */
    public static <T> T within(Supplier<T> calls) {
        var answer = CompletableFuture.supplyAsync(
                calls, task -> Thread.ofVirtual().name("outbound-calls").start(task));
        try {
            return answer.orTimeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failure) {
            throw explained(failure);
        }
    }

    private static RuntimeException explained(CompletionException failure) {
        if (failure.getCause() instanceof TimeoutException late) {
            return new OutboundFailure(OutboundProblem.TOO_SLOW, late);
        }
        return failure.getCause() instanceof RuntimeException known ? known : failure;
    }
}
