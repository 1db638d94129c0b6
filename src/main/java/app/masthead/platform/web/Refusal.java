package app.masthead.platform.web;

import org.springframework.http.HttpStatus;

/**
 * A refusal that a person can understand: its status and the key of a plain sentence. Modules name theirs after what
 * is wrong.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Object[] arguments;

    protected Refusal(HttpStatus status, String messageKey, Object... arguments) {
        super(messageKey);
        this.status = status;
        this.arguments = arguments.clone();
    }

    public HttpStatus status() {
        return status;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
