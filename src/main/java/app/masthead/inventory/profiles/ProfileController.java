package app.masthead.inventory.profiles;

import app.masthead.audit.AuditTrail;
import app.masthead.inventory.ProfileUses;
import app.masthead.platform.web.Can;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one inventory profile with the products that are on it, and its end. */
@Controller
class ProfileController {

    private static final int HISTORY = 50;
    private static final int PRODUCTS = 50;

    private final ProfileChanges profiles;
    private final ProfileUses uses;
    private final AuditTrail trail;

    ProfileController(ProfileChanges profiles, ProfileUses uses, AuditTrail trail) {
        this.profiles = profiles;
        this.uses = uses;
        this.trail = trail;
    }

    @Can("catalog.view")
    @GetMapping(ProfileFilter.PATH + "/{profile}")
    String show(@PathVariable String profile, Model model) {
        var shown = profiles.get(profile);
        model.addAttribute("profile", shown);
        model.addAttribute("use", uses.of(shown.id()));
        model.addAttribute("products", uses.products(shown.id(), PRODUCTS));
        model.addAttribute("history", trail.of(ProfileAuditCatalogue.SUBJECT, shown.id(), HISTORY));
        return "inventory/profile";
    }

    @Can("catalog.edit")
    @PostMapping(ProfileFilter.PATH + "/{profile}/removal")
    String delete(@PathVariable String profile, RedirectAttributes flash) {
        var name = profiles.get(profile).name();
        profiles.delete(profile);
        flash.addFlashAttribute("notice", "inventory.profile.deleted");
        flash.addFlashAttribute("noticeArgs", List.of(name));
        return "redirect:" + ProfileFilter.PATH;
    }
}
