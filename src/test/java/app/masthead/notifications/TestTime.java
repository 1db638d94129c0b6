package app.masthead.notifications;

import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A time that stands still until it is moved, for the portal and for its scheduler alike. It is years ahead, so that the
 * portal's own background work leaves alone what is to be done then.
 */
final class TestTime extends Clock {

    private final SettableClock scheduler = new SettableClock();

    TestTime() {
        scheduler.set(Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2000)));
    }

    SettableClock scheduler() {
        return scheduler;
    }

    void pass(Duration duration) {
        scheduler.tick(duration);
    }

    @Override
    public Instant instant() {
        return scheduler.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
