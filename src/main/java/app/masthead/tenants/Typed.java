package app.masthead.tenants;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type into the settings. */
final class Typed {

    private static final Pattern SHARE = Pattern.compile("([01]?[.,]\\d{1,3}|[01])");

    private Typed() {}

    /** Without outer blanks; nothing when there is nothing else. */
    static @Nullable String line(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : text;
    }

    /** Whether there is nothing to read in it. */
    static boolean isInvisible(String text) {
        return text.codePoints()
                .allMatch(it -> Character.isSpaceChar(it) || Character.isWhitespace(it) || Character.isISOControl(it));
    }

    /** A number from 0 to 1 with at most three decimals, with a point or a comma. */
    static Optional<BigDecimal> share(@Nullable String typed) {
        if (typed == null || !SHARE.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replace(',', '.'))).filter(it -> it.compareTo(BigDecimal.ONE) <= 0);
    }
}
