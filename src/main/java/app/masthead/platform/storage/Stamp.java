package app.masthead.platform.storage;

import app.masthead.platform.tenancy.CurrentActor;
import java.time.Clock;
import java.time.Instant;

/** When something is done, and by whom. */
public record Stamp(Instant at, String by) {

    public static Stamp now(Clock clock) {
        return new Stamp(clock.instant(), CurrentActor.get().id());
    }
}
