package app.masthead.access.installation;

import app.masthead.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody calls a passkey, as typed. */
public record PasskeyForm(
        @NotBlank @Pattern(regexp = PlainText.LINE) @Size(max = 100) @Nullable
        String name) {

    public PasskeyForm {
        name = name == null || name.isBlank() ? null : name.strip();
    }

    /** Nothing typed yet. */
    public static PasskeyForm blank() {
        return new PasskeyForm(null);
    }
}
