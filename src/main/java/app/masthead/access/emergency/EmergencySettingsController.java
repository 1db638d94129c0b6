package app.masthead.access.emergency;

import static java.util.Objects.requireNonNull;

import app.masthead.access.CurrentMember;
import app.masthead.access.handover.BrowserBinding;
import app.masthead.access.handover.HandOver;
import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.access.handover.HandOvers;
import app.masthead.access.installation.PasskeyForm;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.NotFound;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the admins of a tenant hold for when the identity provider fails. */
@Controller
@RequestMapping(EmergencyPaths.SETTINGS)
@Can("sign-in.decide")
class EmergencySettingsController {

    private static final String PAGE = "emergency/settings";

    private final EmergencyHolders holders;
    private final OwnWays ways;
    private final HandOvers handOvers;
    private final InstallationSettings settings;

    EmergencySettingsController(
            EmergencyHolders holders, OwnWays ways, HandOvers handOvers, InstallationSettings settings) {
        this.holders = holders;
        this.ways = ways;
        this.handOvers = handOvers;
        this.settings = settings;
    }

    @RecentProof
    @GetMapping
    String page(HttpServletRequest request, Model model) {
        var admins = holders.admins();
        model.addAttribute("admins", admins);
        CurrentMember.of(request).ifPresent(me -> {
            model.addAttribute("passkeys", ways.passkeys(me));
            model.addAttribute("edition", ways.codes(me));
            model.addAttribute(
                    "own",
                    admins.stream()
                            .filter(it -> it.id().equals(me.id()))
                            .findFirst()
                            .orElse(null));
            var start = EmergencyPaths.PROVE + "/passkeys/start?tenant="
                    + CurrentTenant.require().value();
            model.addAttribute("start", settings.address(settings.url().getHost(), start));
        });
        return PAGE;
    }

    /** The codes are in this one answer and nowhere else: whoever loads it again is told so, and makes no others. */
    @RecentProof
    @PostMapping("/codes")
    String renewCodes(
            @RequestParam(required = false) @Nullable String edition,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        try {
            var made = ways.renewCodes(OwnWays.owner(request), edition == null ? "" : edition);
            model.addAttribute("codes", made.stream().map(RecoveryCode::written).toList());
            return "emergency/codes";
        } catch (StaleCodes stale) {
            flash.addFlashAttribute("notice", stale.messageKey());
            flash.addFlashAttribute("noticeTone", "caution");
            return "redirect:" + EmergencyPaths.SETTINGS;
        }
    }

    /** Asked by the installation's host, where the passkey is to be made. */
    @RecentProof
    @GetMapping("/passkeys/code")
    String handOver(
            @RequestParam(required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var host = settings.url().getHost();
        var binding = BrowserBinding.of(browser).orElseThrow(() -> new NotFound("emergency.no-browser"));
        var handOver = new HandOver(
                Purpose.PASSKEYS,
                host,
                CurrentTenant.require(),
                OwnWays.owner(request).id());
        response.setHeader("Referrer-Policy", "no-referrer");
        return "redirect:"
                + settings.address(
                        host, EmergencyPaths.PROVE + "/passkeys/arrival?code=" + handOvers.code(handOver, binding));
    }

    @RecentProof
    @PostMapping("/passkeys/{passkey}/name")
    ModelAndView rename(
            @PathVariable UUID passkey,
            @Valid @ModelAttribute("renaming") PasskeyForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        var owner = OwnWays.owner(request);
        if (errors.hasErrors()) {
            model.addAttribute("problem", "installation.passkey.nameless");
            return new ModelAndView(page(request, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ways.rename(owner, passkey, requireNonNull(form.name()));
        return done("installation.passkey.renamed", form.name(), flash);
    }

    @RecentProof
    @PostMapping("/passkeys/{passkey}/removal")
    ModelAndView remove(@PathVariable UUID passkey, HttpServletRequest request, RedirectAttributes flash) {
        ways.remove(OwnWays.owner(request), passkey);
        return done("installation.passkey.removed", null, flash);
    }

    private static ModelAndView done(String notice, @Nullable String name, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(String.valueOf(name)));
        return new ModelAndView("redirect:" + EmergencyPaths.SETTINGS);
    }
}
