package app.masthead.platform.tenancy;

import java.util.function.Supplier;

/** The actor of the current request or job; the system itself when nobody is bound. */
public final class CurrentActor {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private CurrentActor() {}

    public static Actor get() {
        return ACTOR.isBound() ? ACTOR.get() : Actor.SYSTEM;
    }

    public static <T> T call(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTOR, actor).call(work::get);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }
}
