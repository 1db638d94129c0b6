package app.masthead.access.entry;

import app.masthead.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why and for how long somebody wants to enter a tenant, as typed. */
record EntryForm(
        @NotBlank @Size(max = 1000) @Pattern(regexp = PlainText.BLOCK) @Nullable
        String reason,

        @NotNull @Pattern(regexp = "10|20|30") @Nullable String minutes) {

    static final List<String> CHOICES = List.of("10", "20", "30");

    EntryForm {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    static EntryForm blank() {
        return new EntryForm(null, "30");
    }

    /** Call only after validation. */
    Duration length() {
        return Duration.ofMinutes(Integer.parseInt(Objects.requireNonNull(minutes)));
    }
}
