package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which of the installation's faces a request is turned to, by its host alone. */
public enum HostKind {
    TENANT,
    INSTALLATION,
    PREVIEW,
    UNKNOWN;

    private static final String ATTRIBUTE = HostKind.class.getName();

    /** The kind of the request's host; unknown until it has been resolved. */
    public static HostKind of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof HostKind kind ? kind : UNKNOWN;
    }

    void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
