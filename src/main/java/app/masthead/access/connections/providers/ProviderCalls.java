package app.masthead.access.connections.providers;

import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.Patience;
import java.util.function.Supplier;

/** Several calls to one provider, for which somebody waits at a form: all of them together within ten seconds. */
public final class ProviderCalls {

    private ProviderCalls() {}

    /**
     * What the calls bring.
     *
     * @throws UnusableProvider when one of them brings nothing, or all of them take too long
     */
    public static <T> T within(Supplier<T> calls) {
        try {
            return Patience.within(calls);
        } catch (OutboundFailure outbound) {
            throw new UnusableProvider(outbound.problem());
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
}
