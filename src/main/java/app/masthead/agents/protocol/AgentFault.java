package app.masthead.agents.protocol;

import app.masthead.platform.http.OutboundProblem;
import org.jspecify.annotations.Nullable;

/** An agent did not answer as it should. The sentence for it is the message {@code agents.fault.<code>}. */
public class AgentFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable Integer number;

    public AgentFault(String code) {
        this(code, null);
    }

    /**
     * A fault with a number that its sentence names.
     *
     * @param number such as the status of the answer
     */
    public AgentFault(String code, @Nullable Integer number) {
        super(code);
        this.code = code;
        this.number = number;
    }

    AgentFault(OutboundProblem problem) {
        this(problem.code());
    }

    /** What names the reason; never changes. */
    public String code() {
        return code;
    }

    public @Nullable Integer number() {
        return number;
    }
}
