package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** One person works in several tabs, or faster than the portal answers. */
class SharedSessionTests extends PortalTest {

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void two_requests_at_once_may_leave_the_same_thing_in_their_session() {
        assertThat(leftAtOnce(sessions, "first", "second")).isEqualTo("second");
    }

    /** Both begin before either ends, so that neither knows of what the other leaves. */
    private static <S extends Session> String leftAtOnce(SessionRepository<S> sessions, String first, String second) {
        var session = sessions.createSession();
        sessions.save(session);
        var one = found(sessions, session.getId());
        var other = found(sessions, session.getId());
        one.setAttribute("notice", first);
        other.setAttribute("notice", second);

        sessions.save(one);
        sessions.save(other);

        var left = found(sessions, session.getId()).<String>getRequiredAttribute("notice");
        sessions.deleteById(session.getId());
        return left;
    }

    private static <S extends Session> S found(SessionRepository<S> sessions, String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
