package app.masthead.platform.http;

import java.io.IOException;

/** An answer too large or too slow to be taken. */
public class RefusedAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    private final OutboundProblem problem;

    RefusedAnswer(OutboundProblem problem, String reason) {
        super(reason);
        this.problem = problem;
    }

    OutboundProblem problem() {
        return problem;
    }
}
