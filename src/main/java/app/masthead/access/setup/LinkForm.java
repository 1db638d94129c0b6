package app.masthead.access.setup;

import app.masthead.platform.text.EmailAddress;
import app.masthead.platform.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** For whom a set-up link is, as typed. */
record LinkForm(@Nullable String note, @Nullable String recipient) {

    private static final int LONGEST_NOTE = 200;

    static LinkForm blank() {
        return new LinkForm(null, null);
    }

    void check(Errors errors) {
        if (note != null && (note.length() > LONGEST_NOTE || !PlainText.isLine(note))) {
            errors.rejectValue("note", "setup.link.note.wrong");
        }
        if (recipient != null && !EmailAddress.isUsual(recipient)) {
            errors.rejectValue("recipient", "setup.link.recipient.wrong");
        }
    }
}
