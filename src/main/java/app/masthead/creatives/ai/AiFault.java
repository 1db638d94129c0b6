package app.masthead.creatives.ai;

/** An AI service gave no answer that can be used. The sentence for it is the message {@code ai.fault.<code>}. */
class AiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String NO_ANSWER = "no_answer";
    static final String KEY_REFUSED = "key_refused";
    static final String MODEL_UNKNOWN = "model_unknown";
    static final String QUOTA = "quota";
    static final String REFUSED = "refused";
    static final String BLOCKED = "blocked";
    static final String NONSENSE = "nonsense";

    private final String code;
    private final boolean passing;

    private AiFault(String code, boolean passing) {
        super(code);
        this.code = code;
        this.passing = passing;
    }

    static AiFault lasting(String code) {
        return new AiFault(code, false);
    }

    /** One that may be gone in a moment. */
    static AiFault passing(String code) {
        return new AiFault(code, true);
    }

    /** What names the cause; never changes. */
    String code() {
        return code;
    }

    boolean isPassing() {
        return passing;
    }
}
