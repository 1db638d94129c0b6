package app.masthead.platform.web;

import org.springframework.http.HttpStatus;

/** What was asked for does not fit the present state. */
public class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(String messageKey, Object... arguments) {
        super(HttpStatus.CONFLICT, messageKey, arguments);
    }
}
