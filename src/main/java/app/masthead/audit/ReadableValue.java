package app.masthead.audit;

import app.masthead.platform.web.Format;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a recorded value the way a person would say it: no brackets, no quotes, no machine's idea of a moment. */
final class ReadableValue {

    private static final int LONGEST = 1_000;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    private final Format format;

    ReadableValue(Format format) {
        this.format = format;
    }

    /** The text of a value; null when there is nothing to say. */
    @Nullable
    String text(@Nullable Object value) {
        var text = said(value);
        if (text.length() <= LONGEST) {
            return text.isBlank() ? null : text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "Yes" : "No";
            case Number number -> number(number);
            case Map<?, ?> fields -> fields(fields);
            case Collection<?> items -> list(items.stream().map(this::part));
            default -> moment(value.toString());
        };
    }

    /** An object inside a list or another object is bracketed, so that one can see where it ends. */
    private String part(@Nullable Object value) {
        return value instanceof Map<?, ?> fields && !isMoney(fields) ? "(" + fields(fields) + ")" : said(value);
    }

    private String fields(Map<?, ?> fields) {
        if (isMoney(fields)) {
            return format.unitPrice(new BigDecimal(text("amount", fields)), text("currency", fields));
        }
        return list(fields.entrySet().stream()
                .filter(field -> !said(field.getValue()).isEmpty())
                .map(field -> FieldName.of(String.valueOf(field.getKey())) + ": " + part(field.getValue())));
    }

    private static boolean isMoney(Map<?, ?> fields) {
        return fields.size() == 2
                && text("amount", fields).matches("-?\\d{1,30}(\\.\\d{1,30})?")
                && text("currency", fields).matches("[A-Z]{3}");
    }

    private static String text(String field, Map<?, ?> fields) {
        return Objects.toString(fields.get(field), "");
    }

    private static String list(Stream<String> items) {
        return items.filter(item -> !item.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String number(Number number) {
        var exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private String moment(String text) {
        if (!MOMENT.matcher(text).matches()) {
            return text;
        }
        try {
            return format.instant(Instant.parse(text));
        } catch (DateTimeParseException noSuchMoment) {
            return text;
        }
    }
}
