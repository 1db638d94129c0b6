package app.masthead.access.sessions;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to show.
 *
 * @param q what has to stand in a person's name
 * @param person the identifier of one person
 */
record SessionFilter(@Nullable String q, @Nullable UUID person, SessionState state) {

    static final String PATH = "/settings/sessions";

    static SessionFilter of(Parameters given) {
        var state = given.oneOf("state", List.of(SessionState.values()), SessionState::code);
        return new SessionFilter(given.search(), given.uuid("person"), state == null ? SessionState.LIVE : state);
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("person", person)
                .with("state", state == SessionState.LIVE ? null : state.code());
    }
}
