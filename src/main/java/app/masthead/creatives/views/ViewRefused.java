package app.masthead.creatives.views;

import app.masthead.platform.web.Conflict;

/** A view cannot be saved under that name, or no view more. */
public class ViewRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    ViewRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
