package app.masthead.access.saml.engine;

import java.util.List;
import java.util.Optional;

/** Metadata has a problem; stays inside the engine, whose answers are values. */
final class UnusableMetadata extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MetadataReading.Refused reading;

    UnusableMetadata(MetadataProblem problem, String detail, List<String> entityIds) {
        super(detail, null, false, false);
        this.reading = new MetadataReading.Refused(problem, Refusal.oneShortLine(detail), entityIds);
    }

    MetadataReading reading() {
        return reading;
    }

    static void unless(boolean fine, MetadataProblem problem, String detail) {
        if (!fine) {
            throw new UnusableMetadata(problem, detail, List.of());
        }
    }

    static <T> T demand(Optional<T> found, MetadataProblem problem, String detail) {
        return found.orElseThrow(() -> new UnusableMetadata(problem, detail, List.of()));
    }
}
