package app.masthead.platform.web;

import java.util.regex.Pattern;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Takes the blanks around everything that is typed; what is left empty was not typed. A line of a form far beyond those
 * that a form has is refused before anything tries to make room for it.
 */
@ControllerAdvice
class InputAdvice {

    /** Up to 255, which is as far as lists grow while a form is read. */
    private static final Pattern LINE_WITHIN_REASON = Pattern.compile("0*([0-9]{1,2}|1[0-9]{2}|2[0-4][0-9]|25[0-5])");

    private static final Pattern LINE = Pattern.compile("\\[(\\d+)]");

    @InitBinder
    void input(WebDataBinder binder, WebRequest request) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        request.getParameterNames().forEachRemaining(InputAdvice::refuseLinesBeyondReason);
    }

    private static void refuseLinesBeyondReason(String parameter) {
        var lines = LINE.matcher(parameter);
        while (lines.find()) {
            if (!LINE_WITHIN_REASON.matcher(lines.group(1)).matches()) throw new Invalid("platform.error.lines");
        }
    }
}
