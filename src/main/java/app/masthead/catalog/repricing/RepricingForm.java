package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.PricingRules;
import app.masthead.catalog.repricing.Rounding.Direction;
import app.masthead.catalog.repricing.Rounding.Step;
import app.masthead.platform.money.Currencies;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * By how much prices are to change, as somebody types it.
 *
 * @param by a figure, below zero to lower prices
 * @param unit {@code percent} or a currency
 * @param figures codes of {@link Figure}
 */
record RepricingForm(
        @Nullable String by,
        @Nullable String unit,
        @Nullable List<String> figures,
        @Nullable String step,
        @Nullable String direction) {

    static final String PERCENT = "percent";
    static final RepricingForm USUAL =
            new RepricingForm(null, PERCENT, List.of("rate", "floor", "guidance"), "digits", "nearest");

    private static final Pattern FIGURE = Pattern.compile("[+\\-−]?\\d{1,13}(\\.\\d{1,20})?");
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
    private static final BigDecimal ALL = BigDecimal.valueOf(-100);

    RepricingForm {
        figures = figures == null
                ? List.of()
                : figures.stream().filter(Objects::nonNull).toList();
    }

    boolean isPercent() {
        return PERCENT.equals(unit);
    }

    void check(Errors errors) {
        checkFigure(errors);
        if (!isPercent() && !Currencies.isActive(Objects.requireNonNullElse(unit, ""))) {
            errors.rejectValue("unit", "repricing.error.unit");
        }
        if (chosen().isEmpty()
                || chosen().size() != Objects.requireNonNull(figures).size()) {
            errors.rejectValue("figures", "repricing.error.figures");
        }
        if (Step.of(step).isEmpty()) errors.rejectValue("step", "repricing.error.step");
        if (Direction.of(direction).isEmpty()) errors.rejectValue("direction", "repricing.error.direction");
    }

    private void checkFigure(Errors errors) {
        var given = by == null ? "" : by;
        if (!FIGURE.matcher(given).matches()) {
            errors.rejectValue("by", given.indexOf(',') < 0 ? "repricing.error.by" : "repricing.error.comma");
            return;
        }
        var amount = amount();
        if (amount.signum() == 0) errors.rejectValue("by", "repricing.error.nothing");
        if (amount.scale() > PricingRules.UNIT_DECIMALS) errors.rejectValue("by", "repricing.error.decimals");
        if (isPercent() && (amount.compareTo(ALL) <= 0 || amount.compareTo(MOST_PERCENT) > 0)) {
            errors.rejectValue("by", "repricing.error.percent");
        }
    }

    /** Call only after {@link #check} has found nothing. */
    PriceMove move() {
        return new PriceMove(
                amount(),
                isPercent() ? null : unit,
                chosen(),
                new Rounding(
                        Step.of(step).orElseThrow(), Direction.of(direction).orElseThrow()));
    }

    private BigDecimal amount() {
        return new BigDecimal(Objects.requireNonNull(by).replace('−', '-')).stripTrailingZeros();
    }

    private EnumSet<Figure> chosen() {
        var chosen = EnumSet.noneOf(Figure.class);
        for (var figure : Figure.values()) {
            if (Objects.requireNonNull(figures).contains(figure.code())) chosen.add(figure);
        }
        return chosen;
    }
}
