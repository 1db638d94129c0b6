package app.masthead.agents.strategies;

import app.masthead.platform.text.ChosenId;
import app.masthead.platform.text.Figures;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** What the fields of a strategy must be. */
final class StrategyRules {

    private static final int LONGEST_NAME = 200;
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(1_000);
    private static final int MOST_DIGITS = 3;

    private StrategyRules() {}

    /**
     * Looks at everything that was typed.
     *
     * @param isNew whether its id is still to be decided
     */
    static void check(StrategyForm form, boolean isNew, Errors errors) {
        var name = form.name();
        if (name == null || PlainText.isBlank(name)) {
            errors.rejectValue("name", "strategies.name.missing");
        } else if (name.length() > LONGEST_NAME || !PlainText.isLine(name)) {
            errors.rejectValue("name", "strategies.name.wrong");
        }
        if (isNew) {
            id(form, errors);
        }
        var said = form.said();
        for (var term : StrategyTerms.of(form.isSimulated())) {
            term.in(said)
                    .filter(it -> !fits(term.kind(), it))
                    .ifPresent(it -> errors.rejectValue(term.name(), "strategies.wrong." + term.name()));
        }
    }

    private static void id(StrategyForm form, Errors errors) {
        var id = form.chosenId();
        if (id == null || !ChosenId.isOne(id)) {
            errors.rejectValue("id", "strategies.id.wrong");
        } else if (form.isSimulated() && !id.startsWith(Strategy.SIMULATED)) {
            errors.rejectValue("id", "strategies.id.simulation");
        } else if (!form.isSimulated() && id.startsWith(Strategy.SIMULATED)) {
            errors.rejectValue("id", "strategies.id.live");
        }
    }

    private static boolean fits(StrategyTerms.Kind kind, String typed) {
        return switch (kind) {
            case FACTOR -> isBetween(typed, LARGEST_FACTOR) && new BigDecimal(typed).signum() > 0;
            case SHARE -> isBetween(typed, BigDecimal.ONE);
            case COUNT -> COUNT.matcher(typed).matches();
            case PACING -> StrategyTerms.PACINGS.contains(typed);
            case SWITCH -> typed.equals("true");
            case DAY -> isDay(typed);
        };
    }

    private static boolean isBetween(String typed, BigDecimal most) {
        return Figures.read(typed)
                .filter(it -> it.compareTo(most) <= 0 && it.scale() <= MOST_DIGITS)
                .isPresent();
    }

    private static boolean isDay(String typed) {
        try {
            return DAY.matcher(typed).matches() && LocalDate.parse(typed).isAfter(LocalDate.MIN);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
