package app.masthead.access.people.person;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.people.LastAdmin;
import app.masthead.access.people.People;
import app.masthead.access.people.PersonId;
import app.masthead.access.people.Profile;
import app.masthead.access.people.StalePerson;
import app.masthead.access.people.TypedPerson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person is called, and which role they have. */
@Can("users.edit")
@Controller
class PersonEditController {

    private static final String PAGE = "access/people/person-form";

    private final People people;

    PersonEditController(People people) {
        this.people = people;
    }

    @ModelAttribute("roles")
    List<String> roles() {
        return TypedPerson.roles();
    }

    @RecentProof
    @GetMapping("/settings/people/{person}/edit")
    String edit(@PathVariable String person, HttpServletRequest request, Model model) {
        var shown = people.get(PersonId.of(person));
        model.addAttribute("form", PersonForm.of(shown));
        model.addAttribute("person", shown);
        model.addAttribute("own", isOwn(shown, request));
        return PAGE;
    }

    @RecentProof
    @PostMapping("/settings/people/{person}")
    Object change(
            @PathVariable String person,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var stored = people.get(PersonId.of(person));
        var own = isOwn(stored, request);
        var typed = own ? form.ofOneself(stored) : form;
        SeenVersion.read(form.version());
        typed.check(errors);
        if (!errors.hasErrors()) {
            try {
                people.change(stored.id(), typed.change());
                flash.addFlashAttribute("notice", "people.form.saved");
                return "redirect:" + stored.href();
            } catch (StalePerson faster) {
                return stale(typed, people.get(stored.id()), own);
            } catch (LastAdmin last) {
                errors.rejectValue("role", "people.error.last-admin");
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, stored, own);
    }

    private static ModelAndView stale(PersonForm typed, Profile stored, boolean own) {
        return page(HttpStatus.CONFLICT, stored, own)
                .addObject("form", typed.on(stored))
                .addObject("differences", FormDifference.between(PersonForm.of(stored), typed));
    }

    private static ModelAndView page(HttpStatus status, Profile person, boolean own) {
        return new ModelAndView(PAGE, status).addObject("person", person).addObject("own", own);
    }

    private static boolean isOwn(Profile person, HttpServletRequest request) {
        return CurrentPortalUser.of(request)
                .filter(me -> me.id().equals(person.id()))
                .isPresent();
    }
}
