package app.masthead.platform.http;

/** An outbound call brought nothing. */
public class OutboundFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OutboundProblem problem;

    public OutboundFailure(OutboundProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    OutboundFailure(OutboundProblem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    public OutboundProblem problem() {
        return problem;
    }
}
