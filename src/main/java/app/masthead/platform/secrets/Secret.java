package app.masthead.platform.secrets;

/** A value that must not show up in a page, a log or an exception. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The value itself; only where it is used. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
