package app.masthead.catalog.products;

import java.util.List;

/** Whether a product may be offered to buyers, and if not, what is missing. */
public sealed interface Readiness {

    static Readiness of(List<Blocker> blockers) {
        return blockers.isEmpty() ? new Ready() : new Blocked(blockers);
    }

    List<Blocker> blockers();

    default boolean isReady() {
        return blockers().isEmpty();
    }

    /** Nothing is missing. */
    record Ready() implements Readiness {

        @Override
        public List<Blocker> blockers() {
            return List.of();
        }
    }

    /** Something has to be done first. */
    record Blocked(List<Blocker> blockers) implements Readiness {

        public Blocked {
            blockers = List.copyOf(blockers);
        }
    }
}
