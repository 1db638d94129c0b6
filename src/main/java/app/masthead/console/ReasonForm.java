package app.masthead.console;

import app.masthead.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is done to a tenant, as typed. The tenant reads it in its audit log. */
record ReasonForm(
        @NotBlank @Size(max = 1000) @Pattern(regexp = PlainText.BLOCK) @Nullable
        String reason) {

    ReasonForm {
        reason = reason == null ? null : reason.strip();
    }

    static ReasonForm blank() {
        return new ReasonForm(null);
    }
}
