package app.masthead.access.signin;

import app.masthead.access.RefusalReason;
import app.masthead.access.attempts.Evidence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Exchanges what the provider says for our own short memory of who signed in, and goes where the person was going.
 * Whoever would take the place of somebody else is asked first.
 */
@Component
public class SignInSuccess implements AuthenticationSuccessHandler {

    private final SignInRealms realms;
    private final SessionStart sessions;
    private final ProofAgain proofs;
    private final Switching switching;
    private final SignInFailure failure;
    private final Clock clock;

    SignInSuccess(
            SignInRealms realms,
            SessionStart sessions,
            ProofAgain proofs,
            Switching switching,
            SignInFailure failure,
            Clock clock) {
        this.realms = realms;
        this.sessions = sessions;
        this.proofs = proofs;
        this.switching = switching;
        this.failure = failure;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof ProvenPrincipal proven)) {
            throw new IllegalStateException("Nobody proved anything");
        }
        receive(proven, request, response);
    }

    /** The same for protocols whose answers are not taken by a filter. */
    public void receive(ProvenPrincipal proven, HttpServletRequest request, HttpServletResponse response) {
        var again = Again.of(request);
        if (again.isEmpty()) {
            letIn(proven, request, response);
            return;
        }
        var refused = proofs.receive(proven, again.get(), request, response);
        if (refused.isPresent()) {
            failure.turnAway(request, response, refused.get());
        } else {
            goOn(response, ReturnPath.of(request));
        }
    }

    private void letIn(ProvenPrincipal proven, HttpServletRequest request, HttpServletResponse response) {
        var identity = proven.identity();
        try {
            var admission = admit(proven);
            if (switching.isNeeded(admission, request)) {
                goOn(response, switching.ask(admission, request));
            } else {
                sessions.begin(admission, request, response);
                goOn(response, ReturnPath.of(request));
            }
        } catch (NotAdmitted refused) {
            var evidence = Evidence.of(identity)
                    .withHolder(realms.current().holder(identity).orElse(null));
            failure.turnAway(
                    request,
                    response,
                    Refused.of(problem(refused.reason()), refused.reason(), identity.way(), identity.connection())
                            .with(evidence));
        }
    }

    /** Only whoever holds an invitation is told anything of addresses, and only what its page has told already. */
    private static SignInProblem problem(RefusalReason reason) {
        return reason == RefusalReason.OTHER_ADDRESS ? SignInProblem.OTHER_ADDRESS : SignInProblem.REFUSED;
    }

    /**
     * Whoever proved it long ago, and was let through by the provider without a question, has not proved it now; nor has
     * anybody of whom the provider does not say when that was.
     */
    private Admission admit(ProvenPrincipal proven) {
        var admission = realms.current().admit(proven.identity()).on(Evidence.of(proven.identity()));
        var now = clock.instant();
        var proof = proven.provedAt().map(at -> at.isAfter(now) ? now : at).orElse(null);
        return admission
                .as(ProofAgain.withProof(admission.person(), proof))
                .beside(proven.providerSession().orElse(null));
    }

    private static void goOn(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
