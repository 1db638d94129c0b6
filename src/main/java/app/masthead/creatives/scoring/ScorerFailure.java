package app.masthead.creatives.scoring;

/** A scorer was asked and could not judge. The sentence for it is {@code creatives.reason.scorer_failed.<code>}. */
public class ScorerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public ScorerFailure(String code) {
        super(code);
        this.code = code;
    }

    public ScorerFailure(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** What names the cause; never changes. */
    public String code() {
        return code;
    }
}
