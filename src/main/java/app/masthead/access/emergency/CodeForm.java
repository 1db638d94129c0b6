package app.masthead.access.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An admin's address and one of that admin's recovery codes, as typed. */
record CodeForm(
        @NotBlank @Size(max = 254) @Nullable String email,

        @NotBlank @Size(max = 100) @Nullable String code) {

    static CodeForm blank() {
        return new CodeForm(null, null);
    }
}
