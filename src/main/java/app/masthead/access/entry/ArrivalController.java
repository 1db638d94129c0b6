package app.masthead.access.entry;

import app.masthead.access.Way;
import app.masthead.access.handover.HandOver;
import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.access.handover.HandOverReason;
import app.masthead.access.handover.HandOvers;
import app.masthead.access.signin.Admission;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.SessionStart;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInProblem;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tenant's side of being entered: expects a super-admin, and lets in whom the console's code brings. */
@Controller
@Open("nobody is signed in here yet; the console's one-time code is the proof")
class ArrivalController {

    private final Visits visits;
    private final HandOvers handOvers;
    private final SessionStart sessions;
    private final SignInFailure failure;
    private final InstallationSettings settings;

    ArrivalController(
            Visits visits,
            HandOvers handOvers,
            SessionStart sessions,
            SignInFailure failure,
            InstallationSettings settings) {
        this.visits = visits;
        this.handOvers = handOvers;
        this.sessions = sessions;
        this.failure = failure;
        this.settings = settings;
    }

    /** Whether there is such a stay is for the console to say. */
    @GetMapping("/sign-in/entry/{entry}")
    String expect(@PathVariable UUID entry, HttpServletRequest request) {
        var browser = handOvers.expect(request, Purpose.ENTRY);
        var path = "/console/tenants/" + CurrentTenant.require().value() + "/entry/" + entry + "/code?browser="
                + browser.text();
        return "redirect:" + settings.address(settings.url().getHost(), path);
    }

    @GetMapping("/sign-in/entry/arrival")
    @Nullable
    String arrive(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var admission = handOvers.receive(request, Purpose.ENTRY, code).flatMap(this::admit);
        if (admission.isEmpty()) {
            failure.turnAway(
                    request,
                    response,
                    Refused.of(SignInProblem.EXPIRED, HandOverReason.HAND_OVER_CODE, Way.ENTRY, "entry"));
            return null;
        }
        sessions.begin(admission.get(), request, response);
        return "redirect:/";
    }

    private Optional<Admission> admit(HandOver handOver) {
        return handOver.tenant().equals(CurrentTenant.require()) ? visits.arrive(handOver.subject()) : Optional.empty();
    }
}
