package app.masthead.platform.http;

import java.io.IOException;

/** An outbound call to an address that we do not call. */
public class RefusedAddress extends IOException {

    private static final long serialVersionUID = 1L;

    private final OutboundProblem problem;

    RefusedAddress(OutboundProblem problem, String reason) {
        super(reason);
        this.problem = problem;
    }

    OutboundProblem problem() {
        return problem;
    }
}
