package app.masthead.access.links;

import app.masthead.platform.text.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The address to which somebody wants a link. */
record LinkForm(@Nullable String email) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    void check(Errors errors) {
        if (email == null
                || email.length() > LONGEST
                || !ADDRESS.matcher(email).matches()
                || !PlainText.isLine(email)) {
            errors.rejectValue("email", "people.form.email.invalid");
        }
    }
}
