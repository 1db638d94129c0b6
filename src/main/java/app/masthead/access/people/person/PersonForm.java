package app.masthead.access.people.person;

import static java.util.Objects.requireNonNull;

import app.masthead.access.Role;
import app.masthead.access.people.PersonChange;
import app.masthead.access.people.Profile;
import app.masthead.access.people.TypedPerson;
import app.masthead.platform.web.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed about a person. */
record PersonForm(
        @Nullable String name,
        @Nullable String role,
        @Nullable String creativeReviewer,
        @Nullable String version) {

    static PersonForm of(Profile person) {
        return new PersonForm(
                person.name(),
                person.role().code(),
                person.creativeReviewer() ? "true" : null,
                Long.toString(person.version()));
    }

    /** The same on top of another version. */
    PersonForm on(Profile person) {
        return new PersonForm(name, role, creativeReviewer, Long.toString(person.version()));
    }

    /** The same without what nobody changes of themselves. */
    PersonForm ofOneself(Profile person) {
        var rights = of(person);
        return new PersonForm(name, rights.role, rights.creativeReviewer, version);
    }

    void check(Errors errors) {
        TypedPerson.checkName(name, errors);
        TypedPerson.checkRole(role, errors);
    }

    /** Call only after {@link #check}. */
    PersonChange change() {
        return new PersonChange(
                requireNonNull(name),
                Role.of(requireNonNull(role)),
                "true".equals(creativeReviewer),
                SeenVersion.read(version));
    }
}
