package app.masthead.platform.http;

/** What was typed is no address that we or a browser may be sent to. */
public class UnusableAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnusableAddress(String code) {
        super(code);
        this.code = code;
    }

    /** What names the reason in message keys; never changes. */
    public String code() {
        return code;
    }
}
