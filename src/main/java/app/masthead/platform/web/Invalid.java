package app.masthead.platform.web;

import org.springframework.http.HttpStatus;

/** The request itself makes no sense: a malformed parameter, an unknown value. */
public class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public Invalid(String messageKey, Object... arguments) {
        super(HttpStatus.BAD_REQUEST, messageKey, arguments);
    }
}
