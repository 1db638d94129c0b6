package app.masthead.access.people.invite;

import static java.util.Objects.requireNonNull;

import app.masthead.access.Role;
import app.masthead.access.people.Invitee;
import app.masthead.access.people.TypedPerson;
import app.masthead.platform.text.EmailAddress;
import app.masthead.platform.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed to invite somebody. */
record InviteForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String creativeReviewer,
        @Nullable String note,
        @Nullable String anyAddress) {

    private static final int LONGEST_NOTE = 200;

    static InviteForm blank() {
        return new InviteForm(null, null, Role.VIEWER.code(), null, null, null);
    }

    void check(Errors errors) {
        TypedPerson.checkName(name, errors);
        if (!EmailAddress.isUsual(email)) {
            errors.rejectValue("email", "people.form.email.invalid");
        }
        TypedPerson.checkRole(role, errors);
        checkNote(note, errors);
    }

    static void checkNote(@Nullable String note, Errors errors) {
        if (note != null && note.length() > LONGEST_NOTE) {
            errors.rejectValue("note", "people.form.note.long");
        } else if (note != null && !PlainText.isLine(note)) {
            errors.rejectValue("note", "people.form.note.characters");
        }
    }

    /** Call only after {@link #check}. */
    Invitee invitee() {
        return new Invitee(
                requireNonNull(name),
                requireNonNull(email),
                Role.of(requireNonNull(role)),
                "true".equals(creativeReviewer),
                note,
                "true".equals(anyAddress));
    }
}
