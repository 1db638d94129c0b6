package app.masthead.access.people.invite;

import static java.util.Objects.requireNonNull;

import app.masthead.access.Role;
import app.masthead.access.people.Invitee;
import app.masthead.access.people.TypedPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed to invite several people at once: one a line, with the same role for all. */
record SeveralForm(
        @Nullable String people,
        @Nullable String role,
        @Nullable String creativeReviewer,
        @Nullable String note) {

    private static final int MOST = 20;
    private static final int LONGEST = 20_000;

    static SeveralForm blank() {
        return new SeveralForm(null, Role.VIEWER.code(), null, null);
    }

    /** The lines that hold anything. */
    List<InviteLine> lines() {
        return people == null
                ? List.of()
                : people.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(MOST + 1)
                        .map(InviteLine::read)
                        .toList();
    }

    /** Checks everything but what the lines say. */
    void check(Errors errors) {
        var lines = lines();
        if (lines.isEmpty()) {
            errors.rejectValue("people", "people.several.missing");
        } else if (lines.size() > MOST || requireNonNull(people).length() > LONGEST) {
            errors.rejectValue("people", "people.several.many", new Object[] {MOST}, null);
        }
        TypedPerson.checkRole(role, errors);
        InviteForm.checkNote(note, errors);
    }

    /** Call only after {@link #check}, and for lines that are right. */
    Invitee invitee(InviteLine line) {
        return new Invitee(
                line.name(), line.email(), Role.of(requireNonNull(role)), "true".equals(creativeReviewer), note, false);
    }
}
