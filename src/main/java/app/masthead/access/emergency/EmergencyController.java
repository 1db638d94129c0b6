package app.masthead.access.emergency;

import static java.util.Objects.requireNonNull;

import app.masthead.access.SignInReason;
import app.masthead.access.emergency.EmergencyEntrance.Proof;
import app.masthead.access.emergency.EmergencyRequests.From;
import app.masthead.access.handover.HandOver;
import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.access.handover.HandOvers;
import app.masthead.access.passkeys.PasskeyCeremonies;
import app.masthead.access.passkeys.PasskeyRefused;
import app.masthead.access.passkeys.PasskeyUse;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an admin of a tenant proves by passkey or recovery code who they are, at the installation's own host. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Open("nobody is signed in yet; the passkey or the code is the proof")
class EmergencyController {

    private static final String PAGE = "emergency/prove";

    private final EmergencyRequests requests;
    private final EmergencyEntrance entrance;
    private final CodeCheck codes;
    private final PasskeyCeremonies ceremonies;
    private final HandOvers handOvers;
    private final InstallationSettings settings;

    EmergencyController(
            EmergencyRequests requests,
            EmergencyEntrance entrance,
            CodeCheck codes,
            PasskeyCeremonies ceremonies,
            HandOvers handOvers,
            InstallationSettings settings) {
        this.requests = requests;
        this.entrance = entrance;
        this.codes = codes;
        this.ceremonies = ceremonies;
        this.handOvers = handOvers;
        this.settings = settings;
    }

    @GetMapping(EmergencyPaths.PROVE)
    String page(
            @RequestParam(required = false) @Nullable String tenant,
            @RequestParam(required = false) @Nullable String browser,
            HttpServletRequest request,
            Model model) {
        if (tenant != null) {
            requests.remember(request, tenant, browser);
            return "redirect:" + EmergencyPaths.PROVE;
        }
        requests.current(request).ifPresent(from -> model.addAttribute("place", from.place()));
        model.addAttribute(CodeForm.blank());
        return PAGE;
    }

    @PostMapping(EmergencyPaths.PROVE + "/passkey/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        return requests.current(request)
                .map(from -> at(from, () -> ceremonies.ask(request, PasskeyUse.EMERGENCY)))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }

    @PostMapping(EmergencyPaths.PROVE + "/passkey")
    ModelAndView byPasskey(
            @RequestParam(required = false) @Nullable String answer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var from = requests.current(request);
        model.addAttribute(CodeForm.blank());
        if (from.isEmpty()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var holder = at(from.get(), () -> ceremonies.answered(request, PasskeyUse.EMERGENCY, answer));
            var used = entrance.use(from.get().place(), new Proof(holder, "passkey", () -> true), request);
            return answer(from.get(), used, EmergencyReason.NOT_AN_ADMIN, request, response, model);
        } catch (PasskeyRefused refused) {
            return answer(from.get(), Optional.empty(), refused.reason(), request, response, model);
        }
    }

    @PostMapping(EmergencyPaths.PROVE + "/code")
    ModelAndView byCode(
            @Valid CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var from = requests.current(request);
        from.ifPresent(it -> model.addAttribute("place", it.place()));
        if (from.isEmpty() || errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var used = codes.check(from.get().place(), requireNonNull(form.email()), requireNonNull(form.code()), request)
                .flatMap(proof -> entrance.use(from.get().place(), proof, request));
        return answer(from.get(), used, EmergencyReason.WRONG_RECOVERY_CODE, request, response, model);
    }

    /** A page that leads on, not a redirect: a form of one host may not lead to another. */
    private ModelAndView answer(
            From from,
            Optional<UUID> person,
            SignInReason reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("place", from.place());
        if (person.isEmpty()) {
            entrance.refused(from.place(), reason, request);
            model.addAttribute("problem", "emergency.refused");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requests.forget(request);
        var handOver = new HandOver(
                Purpose.EMERGENCY,
                from.place().host(),
                new TenantId(from.place().id()),
                person.get());
        var path = EmergencyPaths.BEGIN + "/arrival?code=" + handOvers.code(handOver, from.browser());
        var address = settings.address(from.place().host(), path);
        response.setHeader("Refresh", "0; url=" + address);
        response.setHeader("Referrer-Policy", "no-referrer");
        return new ModelAndView("emergency/on-the-way").addObject("address", address);
    }

    private static <T> T at(From from, Supplier<T> work) {
        return CurrentTenant.call(new TenantId(from.place().id()), work);
    }
}
