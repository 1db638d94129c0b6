package app.masthead.access.links;

import app.masthead.platform.text.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The address to which somebody wants a link. */
record LinkForm(@Nullable String email) {

    void check(Errors errors) {
        if (!EmailAddress.isOne(email)) {
            errors.rejectValue("email", "people.form.email.invalid");
        }
    }
}
