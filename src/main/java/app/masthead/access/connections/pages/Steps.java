package app.masthead.access.connections.pages;

import app.masthead.access.connections.Connection;
import app.masthead.access.connections.Draft;
import java.util.List;

/** How far somebody has come with a connection, and what is next. */
record Steps(List<Step> all) {

    /**
     * One of the steps.
     *
     * @param code of its name: {@code settings}, {@code test}, {@code on}
     * @param open whether it can be done now
     */
    record Step(String code, boolean done, boolean open) {}

    /** @param tried whether the person who looks has come in by the draft as it is now */
    static Steps of(Connection connection, Draft draft, boolean tried) {
        var inUse = connection.status().isOn() && draft.applied();
        return new Steps(List.of(
                new Step("settings", draft.complete(), true),
                new Step("test", draft.tested(), draft.complete()),
                new Step("on", inUse, draft.tested() && tried)));
    }

    public long done() {
        return all.stream().filter(Step::done).count();
    }

    /** The first that is not done; the settings when all are. */
    public String next() {
        return all.stream().filter(it -> !it.done()).map(Step::code).findFirst().orElse("settings");
    }

    public boolean finished() {
        return done() == all.size();
    }
}
