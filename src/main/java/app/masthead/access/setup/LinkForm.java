package app.masthead.access.setup;

import app.masthead.platform.text.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** For whom a set-up link is, as typed. */
record LinkForm(
        @Size(max = 200) @Pattern(regexp = PlainText.LINE) @Nullable
        String note,

        @Email @Size(max = 254) @Nullable String recipient) {

    static LinkForm blank() {
        return new LinkForm(null, null);
    }
}
