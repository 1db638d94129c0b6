package app.masthead.buyers.tokens;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A token as somebody asks for it.
 *
 * @param expires the last day on which it works; nothing when it does not end by itself
 * @param grace for how long the token in whose place it comes goes on
 * @param request by what the form is recognised when it is sent again
 */
record TokenForm(
        @Nullable String name,
        @Nullable String expires,
        @Nullable String grace,
        @Nullable String request) {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_YEARS = 10;

    /** A new one, which ends in a year. */
    static TokenForm blank(LocalDate today) {
        return new TokenForm(
                null, today.plusYears(1).toString(), null, Ids.next().toString());
    }

    /** One in the place of another, which goes on for a day. */
    static TokenForm instead(StoredToken old, LocalDate today) {
        return new TokenForm(
                old.name(),
                today.plusYears(1).toString(),
                Grace.DAY.code(),
                Ids.next().toString());
    }

    void check(LocalDate today, Errors errors) {
        if (name == null) errors.rejectValue("name", "buyers.token.form.name");
        else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "buyers.form.long", new Object[] {LONGEST_NAME}, null);
        } else if (!PlainText.isLine(name) || PlainText.isBlank(name)) {
            errors.rejectValue("name", "buyers.form.control");
        }
        if (expires == null) return;
        var day = day();
        if (day.isEmpty()) errors.rejectValue("expires", "buyers.token.form.day");
        else if (day.get().isBefore(today)) errors.rejectValue("expires", "buyers.token.form.past");
        else if (day.get().isAfter(today.plusYears(MOST_YEARS))) {
            errors.rejectValue("expires", "buyers.token.form.far", new Object[] {MOST_YEARS}, null);
        }
    }

    void checkGrace(Errors errors) {
        if (Grace.of(grace).isEmpty()) errors.rejectValue("grace", "buyers.token.form.grace");
    }

    /** Call only after {@link #check}: to the end of the last day, where the person is. */
    TokenTerms terms(ZoneId zone) {
        Instant end =
                day().map(it -> it.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null);
        return new TokenTerms(id(), Objects.requireNonNull(name), end);
    }

    /** By what the form is recognised. */
    UUID id() {
        if (request == null || !UUID_TEXT.matcher(request).matches()) throw new Invalid("platform.error.400.text");
        return UUID.fromString(request);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(expires)
                    .filter(it -> DAY.matcher(it).matches())
                    .map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
