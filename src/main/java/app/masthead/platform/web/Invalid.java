package app.masthead.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** The request itself makes no sense: a malformed parameter, an unknown value. */
public class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public Invalid(String messageKey, Object... arguments) {
        super(HttpStatus.BAD_REQUEST, messageKey, arguments);
    }

    /** A line that is sent as if it were one word leaves no form at all; no page of ours sends that. */
    public static void unlessRead(BindingResult form) {
        if (form.getTarget() == null) throw new Invalid("platform.error.lines");
    }
}
