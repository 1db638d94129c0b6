package app.masthead.platform.web;

import app.masthead.platform.text.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Takes the blanks around everything that is typed, and ends its lines in one way; what is left empty was not typed. A form is filled in as a whole,
 * from the fields that it declares. A line far beyond those that a form has is refused before anything tries to make
 * room for it, and so is a name that no field of a form has.
 */
@ControllerAdvice
class InputAdvice {

    /** Up to 255, which is as far as lists grow while a form is read. */
    private static final Pattern LINE_WITHIN_REASON = Pattern.compile("[0-9]{1,2}|1[0-9]{2}|2[0-4][0-9]|25[0-5]");

    /** With one spelling of each number, so that no line can be sent twice. */
    private static final Pattern LINE = Pattern.compile("\\w+\\[(0|[1-9]\\d*)]\\.\\w+");

    @InitBinder
    void input(WebDataBinder binder, WebRequest request) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new Stripped());
        request.getParameterNames().forEachRemaining(InputAdvice::refuseStrangeLines);
    }

    private static void refuseStrangeLines(String parameter) {
        if (!parameter.contains("[")) return;
        var line = LINE.matcher(parameter);
        if (!line.matches()) throw new Invalid("platform.error.400.text");
        if (!LINE_WITHIN_REASON.matcher(line.group(1)).matches()) throw new Invalid("platform.error.lines");
    }

    private static final class Stripped extends StringTrimmerEditor {

        Stripped() {
            super(true);
        }

        @Override
        public void setAsText(@Nullable String typed) {
            super.setAsText(typed == null ? null : PlainText.typed(typed));
        }
    }
}
