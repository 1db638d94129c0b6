package app.masthead.platform.http;

import java.util.OptionalInt;

/** An outbound call brought nothing. */
public class OutboundFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NONE = 0;

    private final OutboundProblem problem;
    private final int status;

    public OutboundFailure(OutboundProblem problem) {
        super(problem.code());
        this.problem = problem;
        this.status = NONE;
    }

    OutboundFailure(OutboundProblem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
        this.status = NONE;
    }

    private OutboundFailure(int status) {
        super(OutboundProblem.STATUS.code() + " " + status);
        this.problem = OutboundProblem.STATUS;
        this.status = status;
    }

    /** It answers with a status that is no success. */
    static OutboundFailure status(int status) {
        return new OutboundFailure(status);
    }

    public OutboundProblem problem() {
        return problem;
    }

    /** The status of the answer, as far as that is the problem and it is known. */
    public OptionalInt status() {
        return status == NONE ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
