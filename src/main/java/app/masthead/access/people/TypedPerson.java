package app.masthead.access.people;

import app.masthead.access.Role;
import app.masthead.platform.text.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what admins type about people. */
public final class TypedPerson {

    private static final int LONGEST_NAME = 200;

    private TypedPerson() {}

    public static void checkName(@Nullable String name, Errors errors) {
        if (name == null || PlainText.isBlank(name)) {
            errors.rejectValue("name", "people.form.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "people.form.name.long");
        } else if (!PlainText.isLine(name)) {
            errors.rejectValue("name", "people.form.name.characters");
        }
    }

    public static void checkRole(@Nullable String role, Errors errors) {
        if (role == null || role(role).isEmpty()) {
            errors.rejectValue("role", "people.form.role.unknown");
        }
    }

    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && !PlainText.isBlank(name) && PlainText.isLine(name);
    }

    public static Optional<Role> role(String code) {
        return Arrays.stream(Role.values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The roles to choose from. */
    public static List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::code).toList();
    }
}
