package app.masthead.platform.web;

import org.springframework.http.HttpStatus;

/** Asked too often. */
public class TooMany extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooMany(String messageKey, Object... arguments) {
        super(HttpStatus.TOO_MANY_REQUESTS, messageKey, arguments);
    }
}
