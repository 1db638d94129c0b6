package app.masthead.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The portal's clock, which a test can put forward for what it does itself; everybody else's time goes on as it is.
 */
public final class MovedClock extends Clock {

    private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final Clock clock;

    MovedClock(Clock clock) {
        this.clock = clock;
    }

    /** Puts the clock forward for this thread. A test that extends PortalTest begins with the clock put right. */
    public static void forward(Duration by) {
        AHEAD.set(AHEAD.get().plus(by));
    }

    static void right() {
        AHEAD.remove();
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(AHEAD.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(clock.withZone(zone));
    }
}
