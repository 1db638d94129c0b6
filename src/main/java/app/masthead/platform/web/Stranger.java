package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A form that no page of ours has sent in the session of whoever sends it. Their role has no part in it. */
public enum Stranger {

    /** A page of another site sent it. */
    OTHER_SITE("other-site"),

    /** The page belongs to an earlier session, or nobody knows to which. */
    OTHER_SESSION("other-session");

    private final String page;

    Stranger(String page) {
        this.page = page;
    }

    /** Answers 403 with a page that says so. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(HostFilter.REASON, page);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
