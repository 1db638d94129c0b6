package app.masthead.access.installation;

import app.masthead.platform.text.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who somebody is who runs the installation, as typed. */
record SetUpForm(
        @NotBlank @Pattern(regexp = PlainText.LINE) @Size(max = 200) @Nullable
        String name,

        @NotBlank @Email @Size(max = 254) @Nullable String email) {

    SetUpForm {
        name = stripped(name);
        email = stripped(email);
    }

    static SetUpForm blank() {
        return new SetUpForm(null, null);
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
