package app.masthead.access.emergency;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tenant's side of the way in for emergencies: where it begins, and where it ends. */
@Controller
@Open("nobody is signed in yet; the installation's one-time code is the proof")
class EmergencyArrivalController {

    private final EmergencyEntrance entrance;
    private final HandOvers handOvers;
    private final SessionStart sessions;
    private final SignInFailure failure;
    private final InstallationSettings settings;

    EmergencyArrivalController(
            EmergencyEntrance entrance,
            HandOvers handOvers,
            SessionStart sessions,
            SignInFailure failure,
            InstallationSettings settings) {
        this.entrance = entrance;
        this.handOvers = handOvers;
        this.sessions = sessions;
        this.failure = failure;
        this.settings = settings;
    }

    @GetMapping(EmergencyPaths.BEGIN)
    String page() {
        return "emergency/begin";
    }

    @GetMapping(EmergencyPaths.BEGIN + "/start")
    String start(HttpServletRequest request) {
        var browser = handOvers.expect(request, Purpose.EMERGENCY);
        var path = EmergencyPaths.PROVE + "?tenant=" + CurrentTenant.require().value() + "&browser=" + browser.text();
        return "redirect:" + settings.address(settings.url().getHost(), path);
    }

    @GetMapping(EmergencyPaths.BEGIN + "/arrival")
    @Nullable
    String arrive(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var admission = handOvers.receive(request, Purpose.EMERGENCY, code).flatMap(this::admit);
        if (admission.isEmpty()) {
            failure.turnAway(
                    request,
                    response,
                    Refused.of(SignInProblem.EXPIRED, HandOverReason.HAND_OVER_CODE, Way.EMERGENCY, "emergency"));
            return null;
        }
        sessions.begin(admission.get(), request, response);
        return "redirect:" + EmergencyPaths.SETTINGS;
    }

    private Optional<Admission> admit(HandOver handOver) {
        return handOver.tenant().equals(CurrentTenant.require())
                ? entrance.admit(handOver.subject())
                : Optional.empty();
    }
}
