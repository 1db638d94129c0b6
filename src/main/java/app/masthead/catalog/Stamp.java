package app.masthead.catalog;

import app.masthead.platform.tenancy.CurrentActor;
import java.time.Clock;
import java.time.Instant;

/** When something is done, and by whom. */
record Stamp(Instant at, String by) {

    static Stamp now(Clock clock) {
        return new Stamp(clock.instant(), CurrentActor.get().id());
    }
}
