package app.masthead.creatives.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;

/** How much a reason weighs, the gravest first. A score is never above the ceiling of its gravest reason. */
public enum Severity {
    BLOCKING("0.000"),
    SERIOUS("0.400"),
    DOUBTFUL("0.700"),
    UNSEEN("0.850"),
    NOTE("1.000");

    private final BigDecimal ceiling;

    Severity(String ceiling) {
        this.ceiling = new BigDecimal(ceiling);
    }

    BigDecimal ceiling() {
        return ceiling;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
