package app.masthead.access.sessions;

import app.masthead.platform.text.PlainText;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed on the page about the limits of sessions. */
record LimitsForm(
        @Nullable String idleMinutes,
        @Nullable String absoluteMinutes,
        @Nullable String proofMinutes,
        @Nullable String note,
        @Nullable String version) {

    private static final int LONGEST_NOTE = 1_000;

    static LimitsForm of(StoredLimits stored) {
        var limits = stored.limits();
        return new LimitsForm(
                Long.toString(limits.idle().toMinutes()),
                Long.toString(limits.absolute().toMinutes()),
                Long.toString(limits.proof().toMinutes()),
                stored.note(),
                Long.toString(stored.version()));
    }

    /** The same on top of another version. */
    LimitsForm on(StoredLimits stored) {
        return new LimitsForm(idleMinutes, absoluteMinutes, proofMinutes, note, Long.toString(stored.version()));
    }

    void check(Errors errors) {
        if (isOutside(idleMinutes, 5, 60)) {
            errors.rejectValue("idleMinutes", "access.limits.idleMinutes.range");
        }
        if (isOutside(absoluteMinutes, 60, 1_440)) {
            errors.rejectValue("absoluteMinutes", "access.limits.absoluteMinutes.range");
        }
        if (isOutside(proofMinutes, 5, 60)) {
            errors.rejectValue("proofMinutes", "access.limits.proofMinutes.range");
        }
        checkNote(errors);
    }

    private void checkNote(Errors errors) {
        if (note != null && (note.length() > LONGEST_NOTE || !PlainText.isBlock(note))) {
            errors.rejectValue("note", "access.limits.note.long");
        } else if (!errors.hasErrors()
                && StoredLimits.needNote(limits())
                && (note == null || PlainText.isBlank(note))) {
            errors.rejectValue("note", "access.limits.note.missing");
        }
    }

    private static boolean isOutside(@Nullable String typed, int least, int most) {
        return typed == null
                || !typed.matches("\\d{1,4}")
                || Integer.parseInt(typed) < least
                || Integer.parseInt(typed) > most;
    }

    /** Call only after {@link #check}. */
    SessionLimits limits() {
        return new SessionLimits(
                Duration.ofMinutes(number(idleMinutes)),
                Duration.ofMinutes(number(absoluteMinutes)),
                Duration.ofMinutes(number(proofMinutes)));
    }

    /** Why they are so long; nothing where they are not. */
    @Nullable
    String reason() {
        return StoredLimits.needNote(limits()) ? note : null;
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(Objects.requireNonNull(typed));
    }
}
