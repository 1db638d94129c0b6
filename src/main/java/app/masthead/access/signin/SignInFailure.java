package app.masthead.access.signin;

import app.masthead.access.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Ends a failed sign-in, by whatever way: the reason goes on every record, the person learns what to do next, a number
 * to tell their admin, and nothing that tells accounts apart.
 */
@Component
public class SignInFailure {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

    private final SignInRecord record;
    private final ProofAgain proofs;

    SignInFailure(SignInRecord record, ProofAgain proofs) {
        this.record = record;
        this.proofs = proofs;
    }

    /** Whoever was to prove again who they are goes back to where that is asked for; everybody else to sign-in. */
    public void turnAway(HttpServletRequest request, HttpServletResponse response, Refused refused) {
        var again = record(request, refused);
        var page = again.isPresent() ? AgainPage.PATH : SignInPaths.PAGE;
        var address = SignInPage.address(page, refused.problem(), ReturnPath.of(request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                address.with(Reference.PARAMETER, Reference.of(request)).toString());
    }

    /**
     * Puts a sign-in on record that ends otherwise than by being sent back.
     *
     * @return who was to prove it again, if that was what it was for
     */
    public Optional<Admission> record(HttpServletRequest request, Refused refused) {
        LOG.info("Sign-in refused: {}", refused.reason().code());
        var again = Again.of(request).flatMap(it -> proofs.current(it, request));
        record.refused(refused, again, request);
        return again;
    }
}
