package app.masthead.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The member who makes the current request. */
public final class CurrentMember {

    private CurrentMember() {}

    public static Optional<Member> of(HttpServletRequest request) {
        return CurrentPortalUser.of(request).filter(Member.class::isInstance).map(Member.class::cast);
    }
}
