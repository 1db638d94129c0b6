package app.masthead.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The member who makes the current request. */
public final class CurrentMember {

    static final String ATTRIBUTE = CurrentMember.class.getName();

    private CurrentMember() {}

    public static Optional<Member> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Member member ? Optional.of(member) : Optional.empty();
    }
}
