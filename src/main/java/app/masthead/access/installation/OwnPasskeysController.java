package app.masthead.access.installation;

import static java.util.Objects.requireNonNull;

import app.masthead.access.PortalUser;
import app.masthead.access.passkeys.NewPasskey;
import app.masthead.access.passkeys.PasskeyAccount;
import app.masthead.access.passkeys.PasskeyCeremonies;
import app.masthead.access.passkeys.PasskeyReason;
import app.masthead.access.passkeys.PasskeyRefused;
import app.masthead.access.passkeys.TooManyPasskeys;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The passkeys of whoever is signed in to the console. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("account.own")
@RecentProof
class OwnPasskeysController {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPasskeysController.class);
    private static final String PATH = "/me/passkeys";
    private static final String PAGE = "installation/passkeys";

    private final OwnPasskeys passkeys;
    private final PasskeyCeremonies ceremonies;

    OwnPasskeysController(OwnPasskeys passkeys, PasskeyCeremonies ceremonies) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
    }

    @GetMapping(PATH)
    String list(@ModelAttribute(name = "me", binding = false) PortalUser me, Model model) {
        model.addAttribute("newPasskey", PasskeyForm.blank());
        return show(me, model);
    }

    @ResponseBody
    @PostMapping(path = PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(@ModelAttribute(name = "me", binding = false) PortalUser me, HttpServletRequest request) {
        return ceremonies.askForNew(request, new PasskeyAccount(me.id(), me.email(), me.name()));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @ModelAttribute(name = "me", binding = false) PortalUser me,
            @Valid @ModelAttribute("newPasskey") PasskeyForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String answer,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        if (errors.hasErrors()) {
            return again(me, model);
        }
        try {
            passkeys.add(me, created(me, request, answer), requireNonNull(form.name()));
        } catch (PasskeyRefused refused) {
            LOG.info("Passkey not added: {} {}", refused.reason().code(), refused.detail());
            errors.reject("installation.passkey.refused");
            return again(me, model);
        } catch (TooManyPasskeys enough) {
            errors.reject("installation.passkey.enough");
            return again(me, model);
        }
        return done("installation.passkey.added", form.name(), flash);
    }

    private NewPasskey created(PortalUser me, HttpServletRequest request, @Nullable String answer) {
        var key = ceremonies.created(request, answer);
        if (!key.holder().equals(me.id())) {
            throw new PasskeyRefused(PasskeyReason.OTHER_PERSONS_PASSKEY);
        }
        return key;
    }

    @PostMapping(PATH + "/{passkey}/name")
    ModelAndView rename(
            @ModelAttribute(name = "me", binding = false) PortalUser me,
            @PathVariable UUID passkey,
            @Valid @ModelAttribute("renaming") PasskeyForm form,
            BindingResult errors,
            RedirectAttributes flash,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("newPasskey", PasskeyForm.blank());
            model.addAttribute("problem", "installation.passkey.nameless");
            return again(me, model);
        }
        passkeys.rename(me, passkey, requireNonNull(form.name()));
        return done("installation.passkey.renamed", form.name(), flash);
    }

    @PostMapping(PATH + "/{passkey}/removal")
    ModelAndView remove(
            @ModelAttribute(name = "me", binding = false) PortalUser me,
            @PathVariable UUID passkey,
            RedirectAttributes flash) {
        passkeys.remove(me, passkey);
        return done("installation.passkey.removed", "", flash);
    }

    private ModelAndView again(PortalUser me, Model model) {
        return new ModelAndView(show(me, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(PortalUser me, Model model) {
        var held = passkeys.of(me);
        model.addAttribute("passkeys", held);
        model.addAttribute("removable", passkeys.canDoWithout(me, held));
        return PAGE;
    }

    private static ModelAndView done(String notice, @Nullable String name, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(String.valueOf(name)));
        return new ModelAndView("redirect:" + PATH);
    }
}
