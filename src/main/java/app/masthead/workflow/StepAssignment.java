package app.masthead.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a step is handed to.
 *
 * @param to null for nobody
 * @param before the name of whoever had it, as the audit log tells it
 * @param after the name of whoever has it now
 * @param by the id of whoever hands it over
 */
public record StepAssignment(
        @Nullable UUID to,
        @Nullable String before,
        @Nullable String after,
        @Nullable String by,
        Instant at) {}
