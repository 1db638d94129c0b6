package app.masthead.platform.storage;

import java.util.List;

/** The installation is half configured; the message says in plain words what is missing. */
public class IncompleteSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IncompleteSettings(String sentence) {
        super(sentence);
    }

    /** Half of something that is needed as a whole, with the names of the settings that it lacks. */
    public static IncompleteSettings missing(String reason, List<String> names) {
        return new IncompleteSettings(reason + " Set " + String.join(", ", names) + ".");
    }
}
