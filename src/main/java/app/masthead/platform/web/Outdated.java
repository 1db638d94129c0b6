package app.masthead.platform.web;

/** What was asked for rests on something that somebody else has changed since. */
public class Outdated extends Conflict {

    private static final long serialVersionUID = 1L;

    public Outdated(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
