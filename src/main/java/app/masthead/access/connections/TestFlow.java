package app.masthead.access.connections;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * A real sign-in by the draft of a connection that lets nobody in. Each protocol implements it: it sends the browser
 * to the identity provider with a request of its own, receives the answer at the usual address, examines it by the
 * usual rules, and hands the report to {@link ConnectionTests#finish}.
 */
public interface TestFlow {

    boolean speaks(ConnectionKind kind);

    /**
     * Begins the sign-in and keeps the ticket with what is remembered of it in this browser.
     *
     * @return where the browser is to go: to the identity provider, or to a page of ours that leads there
     * @throws UnusableConnection when it cannot begin
     */
    URI begin(TestTicket ticket, HttpServletRequest request);
}
