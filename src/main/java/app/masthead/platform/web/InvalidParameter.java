package app.masthead.platform.web;

/** A parameter of an address that makes no sense there, or that the address does not know. */
public class InvalidParameter extends Invalid {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public InvalidParameter(String parameter, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
