package app.masthead.platform.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as people type them: digits and at most one point. A comma could mean either, and so means neither. */
public final class Figures {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    private Figures() {}

    public static boolean isFigure(String typed) {
        return FIGURE.matcher(typed).matches();
    }

    /** The figure; empty when nothing was typed, or no figure. */
    public static Optional<BigDecimal> read(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(Figures::isFigure).map(BigDecimal::new);
    }
}
