package app.masthead.access.people;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids of people, and of what belongs to them, from addresses. What is none names nobody. */
public final class PersonId {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private PersonId() {}

    public static UUID of(String segment) {
        return Optional.of(segment)
                .filter(it -> FORM.matcher(it).matches())
                .map(UUID::fromString)
                .orElseThrow(NoSuchPerson::new);
    }
}
