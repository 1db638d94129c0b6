package app.masthead.platform.web;

import org.springframework.http.HttpStatus;

/** What was asked for does not exist, or not for this tenant. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String messageKey, Object... arguments) {
        super(HttpStatus.NOT_FOUND, messageKey, arguments);
    }
}
