package app.masthead.creatives.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The rule of reviews as somebody types it. */
record ReviewRuleForm(
        @Nullable String hours,
        @Nullable String fourEyes,
        @Nullable String version) {

    private static final String YES = "true";

    ReviewRuleForm {
        hours = hours == null || hours.isBlank() ? null : hours.strip();
    }

    static ReviewRuleForm of(ReviewRule rule) {
        return new ReviewRuleForm(
                rule.hours() == null ? null : rule.hours().toString(),
                rule.fourEyes() ? YES : null,
                Long.toString(rule.version()));
    }

    /** The same on top of another version. */
    ReviewRuleForm on(ReviewRule stored) {
        return new ReviewRuleForm(hours, fourEyes, Long.toString(stored.version()));
    }

    void check(Errors errors) {
        if (hours != null
                && (!hours.matches("[0-9]{1,3}") || number(hours) < 1 || number(hours) > ReviewRule.MOST_HOURS)) {
            errors.rejectValue("hours", "creatives.desk.hours.range");
        }
    }

    /** Call only after {@link #check}. */
    ReviewRule rule(long seen) {
        return new ReviewRule(hours == null ? null : Integer.valueOf(number(hours)), YES.equals(fourEyes), seen);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
