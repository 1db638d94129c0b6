package app.masthead.access.people.provisioning;

import static java.util.Objects.requireNonNull;

import app.masthead.access.Role;
import app.masthead.platform.web.SeenVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was chosen about strangers who sign in. */
record JoiningForm(
        @Nullable String open,
        @Nullable String role,
        @Nullable String version) {

    /** Whoever nobody has ever looked at does not become admin. */
    static final List<String> ROLES = List.of(Role.VIEWER.code(), Role.EDITOR.code());

    static JoiningForm of(Joining joining) {
        return new JoiningForm(joining.open() ? "true" : null, joining.role().code(), Long.toString(joining.version()));
    }

    /** The same on top of another version. */
    JoiningForm on(Joining joining) {
        return new JoiningForm(open, role, Long.toString(joining.version()));
    }

    void check(Errors errors) {
        if (role == null || !ROLES.contains(role)) {
            errors.rejectValue("role", "provisioning.role.unknown");
        }
    }

    /** Call only after {@link #check}. */
    Joining joining() {
        return new Joining("true".equals(open), Role.of(requireNonNull(role)), SeenVersion.read(version));
    }
}
