package app.masthead.access.connections.providers;

import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.OutboundProblem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Several calls to one provider, for which somebody waits at a form: all of them together within ten seconds. */
public final class ProviderCalls {

    private static final Duration PATIENCE = Duration.ofMillis(9_500);

    private ProviderCalls() {}

    /**
     * What the calls bring.
     *
     * @throws UnusableProvider when one of them brings nothing, or all of them take too long
     */
    public static <T> T within(Supplier<T> calls) {
        var answer = CompletableFuture.supplyAsync(
                calls, task -> Thread.ofVirtual().name("provider").start(task));
        try {
            return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failure) {
            throw explained(failure);
        }
    }

    /**
     * Makes calls that bring nothing but whether the provider can be used.
     *
     * @throws UnusableProvider when it cannot, or all of them take too long
     */
    public static void run(Runnable calls) {
        within(() -> {
            calls.run();
            return calls;
        });
    }

    private static UnusableProvider explained(CompletionException failure) {
        if (failure.getCause() instanceof UnusableProvider known) {
            return known;
        }
        if (failure.getCause() instanceof OutboundFailure outbound) {
            return new UnusableProvider(outbound.problem());
        }
        if (failure.getCause() instanceof TimeoutException) {
            return new UnusableProvider(OutboundProblem.TOO_SLOW);
        }
        throw failure;
    }
}
