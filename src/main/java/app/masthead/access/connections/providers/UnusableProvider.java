package app.masthead.access.connections.providers;

import app.masthead.platform.http.OutboundProblem;
import org.jspecify.annotations.Nullable;

/**
 * What was typed leads to no identity provider that can be used. The sentence for it is the message
 * {@code connections.provider.<code>}.
 */
public class UnusableProvider extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String detail;

    public UnusableProvider(String code, @Nullable String detail) {
        super(detail == null ? code : code + ": " + detail);
        this.code = code;
        this.detail = detail;
    }

    UnusableProvider(OutboundProblem problem) {
        this(problem.code(), null);
    }

    /** What names the reason; never changes. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return "connections.provider." + code;
    }

    /** A name that belongs into the sentence; never what else was answered. */
    public Object[] arguments() {
        return detail == null ? new Object[0] : new Object[] {detail};
    }
}
