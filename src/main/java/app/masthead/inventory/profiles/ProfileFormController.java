package app.masthead.inventory.profiles;

import app.masthead.inventory.ProfileUse;
import app.masthead.inventory.ProfileUses;
import app.masthead.inventory.placement.PlacementChoices;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which an inventory profile is made and changed. */
@Can("catalog.edit")
@Controller
@RequestMapping(ProfileFilter.PATH)
class ProfileFormController {

    private static final String PAGE = "inventory/profile-form";
    private static final Contents NOTHING = new Contents(
            "",
            null,
            ExactJson.nodes().arrayNode(),
            ExactJson.nodes().arrayNode(),
            ExactJson.nodes().objectNode());

    private final ProfileChanges profiles;
    private final ProfileUses uses;
    private final Words words;

    ProfileFormController(ProfileChanges profiles, ProfileUses uses, Words words) {
        this.profiles = profiles;
        this.uses = uses;
        this.words = words;
    }

    @ModelAttribute("choices")
    PlacementChoices choices() {
        return new PlacementChoices() {};
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", ProfileForm.blank());
        return PAGE;
    }

    @PostMapping
    Object create(@ModelAttribute("form") ProfileForm form, BindingResult errors, RedirectAttributes flash) {
        Invalid.unlessRead(errors);
        var id = form.idOrProposed();
        ProfileFormRules.check(form, errors);
        if (form.name() != null || form.id() != null) ProfileFormRules.checkId(id, errors);
        if (errors.hasErrors()) return refused(HttpStatus.UNPROCESSABLE_CONTENT);
        var contents = form.contents(NOTHING);
        ProfileFormRules.checkContents(contents, errors);
        if (errors.hasErrors()) return refused(HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            profiles.add(id, contents);
            return done(id, contents, "inventory.profile.created", flash);
        } catch (DuplicateProfile taken) {
            errors.rejectValue("id", taken.messageKey(), new Object[] {id}, null);
            return refused(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{profile}/edit")
    ModelAndView edit(@PathVariable String profile) {
        var stored = profiles.get(profile);
        return page(stored, HttpStatus.OK).addObject("form", ProfileForm.of(stored));
    }

    @PostMapping("/{profile}")
    Object change(
            @PathVariable String profile,
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Invalid.unlessRead(errors);
        var version = SeenVersion.read(form.version());
        var stored = profiles.get(profile);
        ProfileFormRules.check(form, errors);
        if (errors.hasErrors()) return page(stored, HttpStatus.UNPROCESSABLE_CONTENT);
        var contents = form.contents(stored.contents());
        ProfileFormRules.checkContents(contents, errors);
        if (errors.hasErrors()) return page(stored, HttpStatus.UNPROCESSABLE_CONTENT);
        if (stored.version() != version && !stored.contents().equals(contents)) return stale(form, stored);
        var use = uses.of(stored.id());
        if (isToBeAsked(form, stored, contents, use)) return asked(stored, contents, use);
        try {
            profiles.change(profile, contents, version);
            return done(profile, contents, "inventory.profile.changed", flash);
        } catch (StaleProfile faster) {
            return stale(form, profiles.get(profile));
        }
    }

    private static boolean isToBeAsked(ProfileForm form, Profile stored, Contents contents, ProfileUse use) {
        return use.all() > 0 && !contents.offersSame(stored.contents()) && !form.accepts(contents);
    }

    private ModelAndView asked(Profile stored, Contents contents, ProfileUse use) {
        return page(stored, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("effect", ProfileEffect.of(use, stored.contents(), contents, words))
                .addObject("accepted", ProfileForm.mark(contents));
    }

    private ModelAndView stale(ProfileForm form, Profile stored) {
        return page(stored, HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(ProfileForm.of(stored), form.on(stored)));
    }

    private ModelAndView page(Profile stored, HttpStatus status) {
        return refused(status).addObject("profile", stored).addObject("use", uses.of(stored.id()));
    }

    private static ModelAndView refused(HttpStatus status) {
        return new ModelAndView(PAGE, status);
    }

    private static String done(String id, Contents contents, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(contents.name()));
        return "redirect:" + ProfileFilter.PATH + "/" + id;
    }
}
