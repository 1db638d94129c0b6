package app.masthead.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers what was sent with a request when it cannot be read. */
@Component
class UnreadableForm {

    private final MessageSource messages;

    UnreadableForm(MessageSource messages) {
        this.messages = messages;
    }

    /** Says why; nothing more where the server has refused a broken body by itself while it was read. */
    void answer(InvalidParameterException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        } else if (unreadable.getCause() instanceof FileCountLimitExceededException) {
            var sentence = messages.getMessage("platform.error.parts", null, request.getLocale());
            request.setAttribute(ErrorPages.SENTENCE, sentence);
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            response.sendError(unreadable.getErrorCode());
        }
    }
}
