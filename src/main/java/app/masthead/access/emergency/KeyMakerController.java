package app.masthead.access.emergency;

import static java.util.Objects.requireNonNull;

import app.masthead.access.emergency.KeyMakers.Maker;
import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.access.handover.HandOvers;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.handover.TenantPlaces;
import app.masthead.access.installation.PasskeyForm;
import app.masthead.access.passkeys.PasskeyAccount;
import app.masthead.access.passkeys.PasskeyCeremonies;
import app.masthead.access.passkeys.PasskeyReason;
import app.masthead.access.passkeys.PasskeyRefused;
import app.masthead.access.passkeys.TooManyPasskeys;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.NotFound;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an admin of a tenant makes a passkey: at the installation's own host, because it works at one host alone. */
@Controller
@RequestMapping(EmergencyPaths.PROVE + "/passkeys")
@OnHost(HostKind.INSTALLATION)
@Open("nobody is signed in at this host; the tenant's one-time code says who it is")
class KeyMakerController {

    private static final String PAGE = "emergency/make-key";

    private final KeyMakers makers;
    private final OwnWays ways;
    private final PasskeyCeremonies ceremonies;
    private final HandOvers handOvers;
    private final TenantPlaces tenants;
    private final InstallationSettings settings;

    KeyMakerController(
            KeyMakers makers,
            OwnWays ways,
            PasskeyCeremonies ceremonies,
            HandOvers handOvers,
            TenantPlaces tenants,
            InstallationSettings settings) {
        this.makers = makers;
        this.ways = ways;
        this.ceremonies = ceremonies;
        this.handOvers = handOvers;
        this.tenants = tenants;
        this.settings = settings;
    }

    @GetMapping("/start")
    String start(@RequestParam(required = false) @Nullable String tenant, HttpServletRequest request) {
        var place = place(tenant);
        var browser = handOvers.expect(request, Purpose.PASSKEYS);
        return "redirect:"
                + settings.address(place.host(), EmergencyPaths.SETTINGS + "/passkeys/code?browser=" + browser.text());
    }

    private TenantPlace place(@Nullable String tenant) {
        if (tenant == null || tenant.isBlank()) {
            throw new NotFound("emergency.no-tenant");
        }
        return tenants.find(new TenantId(tenant))
                .filter(TenantPlace::open)
                .orElseThrow(() -> new NotFound("emergency.no-tenant"));
    }

    @GetMapping("/arrival")
    String arrive(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        handOvers.receive(request, Purpose.PASSKEYS, code).ifPresent(it -> makers.remember(it, request));
        return "redirect:" + EmergencyPaths.PROVE + "/passkeys";
    }

    @GetMapping
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("newPasskey", PasskeyForm.blank());
        return show(request, model);
    }

    @PostMapping("/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        return makers.current(request)
                .map(maker -> maker.call(request, () -> ceremonies.askForNew(request, account(maker))))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }

    /** The same person at two tenants is two accounts, and an authenticator has to tell them apart. */
    private static PasskeyAccount account(Maker maker) {
        var person = maker.person();
        return new PasskeyAccount(
                person.id(), person.email() + " (" + maker.place().name() + ")", person.name());
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("newPasskey") PasskeyForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String answer,
            HttpServletRequest request,
            Model model) {
        var maker = makers.current(request);
        if (maker.isEmpty() || errors.hasErrors()) {
            return again(request, model);
        }
        try {
            var owner = maker.get();
            owner.call(request, () -> keep(owner, form, answer, request));
        } catch (PasskeyRefused refused) {
            errors.reject("installation.passkey.refused");
            return again(request, model);
        } catch (TooManyPasskeys enough) {
            errors.reject("installation.passkey.enough");
            return again(request, model);
        }
        makers.forget(request);
        model.addAttribute("made", form.name());
        return new ModelAndView(shown(maker.get(), model));
    }

    private boolean keep(Maker owner, PasskeyForm form, @Nullable String answer, HttpServletRequest request) {
        var key = ceremonies.created(request, answer);
        if (!key.holder().equals(owner.person().id())) {
            throw new PasskeyRefused(PasskeyReason.OTHER_PERSONS_PASSKEY);
        }
        ways.add(owner.person(), key, requireNonNull(form.name()));
        return true;
    }

    private ModelAndView again(HttpServletRequest request, Model model) {
        return new ModelAndView(show(request, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(HttpServletRequest request, Model model) {
        makers.current(request).ifPresent(maker -> shown(maker, model));
        return PAGE;
    }

    private String shown(Maker maker, Model model) {
        model.addAttribute("maker", maker);
        model.addAttribute("back", settings.address(maker.place().host(), EmergencyPaths.SETTINGS));
        return PAGE;
    }
}
