package app.masthead.access.people.provisioning;

import static java.util.Objects.requireNonNull;

import app.masthead.access.Role;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.SeenVersion;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed as a rule. */
record RuleForm(
        @Nullable String attribute,
        @Nullable String operator,
        @Nullable String value,
        @Nullable String role,
        @Nullable String creativeReviewer,
        @Nullable String version) {

    private static final int LONGEST_ATTRIBUTE = 200;
    private static final int LONGEST_VALUE = 500;

    static RuleForm blank() {
        return new RuleForm("groups", Operator.EQUALS.code(), null, Role.VIEWER.code(), null, "0");
    }

    static RuleForm of(RoleRule rule) {
        return new RuleForm(
                rule.attribute(),
                rule.operator().code(),
                rule.value(),
                rule.role().code(),
                rule.creativeReviewer() ? "true" : null,
                Long.toString(rule.version()));
    }

    /** The same on top of another version. */
    RuleForm on(RoleRule rule) {
        return new RuleForm(attribute, operator, value, role, creativeReviewer, Long.toString(rule.version()));
    }

    void check(Errors errors) {
        checkText("attribute", attribute, LONGEST_ATTRIBUTE, errors);
        checkText("value", value, LONGEST_VALUE, errors);
        if (operator == null || Operator.of(operator).isEmpty()) {
            errors.rejectValue("operator", "provisioning.rule.operator.unknown");
        }
        if (role == null
                || Arrays.stream(Role.values()).noneMatch(it -> it.code().equals(role))) {
            errors.rejectValue("role", "provisioning.role.unknown");
        }
    }

    private static void checkText(String field, @Nullable String text, int longest, Errors errors) {
        if (text == null || PlainText.isBlank(text)) {
            errors.rejectValue(field, "provisioning.rule." + field + ".missing");
        } else if (text.length() > longest) {
            errors.rejectValue(field, "provisioning.rule." + field + ".long");
        } else if (!PlainText.isLine(text)) {
            errors.rejectValue(field, "provisioning.rule." + field + ".characters");
        }
    }

    /** Call only after {@link #check}. Where the rule stands is not a part of the form. */
    RoleRule rule(UUID id) {
        return new RoleRule(
                id,
                0,
                requireNonNull(attribute),
                Operator.of(requireNonNull(operator)).orElseThrow(),
                requireNonNull(value),
                Role.of(requireNonNull(role)),
                "true".equals(creativeReviewer),
                SeenVersion.read(version));
    }
}
