package app.masthead.creatives.review;

import app.masthead.creatives.views.SavedViews;
import app.masthead.creatives.views.ViewRefused;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The views that people have saved of the list of creatives. Only who decides creatives shares any. */
@Controller
@RequestMapping(SavedViewsController.PATH)
class SavedViewsController {

    static final String PATH = "/creative-views";

    private final SavedViews views;

    SavedViewsController(SavedViews views) {
        this.views = views;
    }

    @Can("creatives.view")
    @GetMapping
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("views", views.of(ReviewContext.reader(request)));
        return "creatives/views";
    }

    @Can("creatives.views")
    @PostMapping
    Object save(
            @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        var filter = form.filter();
        if (filter.isEmpty()) errors.rejectValue("query", "creatives.views.query.unknown");
        if (errors.hasErrors()) return again(null);
        try {
            var address = filter.orElseThrow().address();
            var name = Objects.requireNonNull(form.name());
            views.save(ReviewContext.reader(request), name, query(address.toString()), shares(form, request));
            return Notice.saying("creatives.views.saved", name).at(address.toString(), flash);
        } catch (ViewRefused refused) {
            return refused(refused, errors, null);
        }
    }

    @Can("creatives.view")
    @GetMapping("/{view}")
    String edit(@PathVariable UUID view, HttpServletRequest request, Model model) {
        model.addAttribute("form", SavedViewForm.of(views.get(view, ReviewContext.reader(request))));
        model.addAttribute("view", view);
        return "creatives/view-form";
    }

    @Can("creatives.views")
    @PostMapping("/{view}")
    Object change(
            @PathVariable UUID view,
            @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) return again(view);
        try {
            var name = Objects.requireNonNull(form.name());
            views.change(ReviewContext.reader(request), view, name, staysShared(view, form, request));
            return Notice.saying("creatives.views.saved", name).at(PATH, flash);
        } catch (ViewRefused refused) {
            return refused(refused, errors, view);
        }
    }

    @Can("creatives.views")
    @PostMapping("/{view}/removal")
    String remove(@PathVariable UUID view, HttpServletRequest request, RedirectAttributes flash) {
        views.remove(ReviewContext.reader(request), view);
        return Notice.saying("creatives.views.removed").at(PATH, flash);
    }

    /** What somebody left behind becomes the admin's own. */
    @Can("settings.edit")
    @PostMapping("/{view}/adoption")
    String takeOver(@PathVariable UUID view, HttpServletRequest request, RedirectAttributes flash) {
        views.takeOver(ReviewContext.reader(request), view);
        return Notice.saying("creatives.views.taken-over").at(PATH, flash);
    }

    /** What somebody left behind goes. */
    @Can("settings.edit")
    @PostMapping("/{view}/clearance")
    String clearAway(@PathVariable UUID view, HttpServletRequest request, RedirectAttributes flash) {
        views.clearAway(ReviewContext.reader(request), view);
        return Notice.saying("creatives.views.removed").at(PATH, flash);
    }

    @Can("creatives.views")
    @PostMapping("/{view}/first")
    String begin(
            @PathVariable UUID view,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var begins = new Parameters(query).oneOf("begins", List.of("no"), it -> it) == null;
        views.begin(ReviewContext.reader(request), view, begins);
        var notice = begins ? "creatives.views.begins" : "creatives.views.begins-not";
        return Notice.saying(notice).at(PATH, flash);
    }

    private static boolean shares(SavedViewForm form, HttpServletRequest request) {
        return form.isShared() && ReviewContext.mayReview(request);
    }

    /** Whoever is not asked leaves it as it is. */
    private boolean staysShared(UUID view, SavedViewForm form, HttpServletRequest request) {
        return ReviewContext.mayReview(request)
                ? form.isShared()
                : views.get(view, ReviewContext.reader(request)).shared();
    }

    private static String query(String address) {
        return address.substring(address.indexOf('?') + 1);
    }

    private static ModelAndView refused(ViewRefused refused, BindingResult errors, @Nullable UUID view) {
        errors.rejectValue("name", refused.messageKey(), refused.arguments(), null);
        return again(view);
    }

    private static ModelAndView again(@Nullable UUID view) {
        return new ModelAndView("creatives/view-form", HttpStatus.UNPROCESSABLE_CONTENT).addObject("view", view);
    }
}
