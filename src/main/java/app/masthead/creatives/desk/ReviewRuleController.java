package app.masthead.creatives.desk;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By when creatives are to be decided, and by whom not. */
@Controller
@RequestMapping(ReviewRuleController.PATH)
class ReviewRuleController {

    static final String PATH = "/settings/review-desk";

    private final ReviewRules rules;

    ReviewRuleController(ReviewRules rules) {
        this.rules = rules;
    }

    @Can("settings.view")
    @GetMapping
    ModelAndView show() {
        return page(ReviewRuleForm.of(rules.current()), HttpStatus.OK);
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") ReviewRuleForm form, BindingResult errors, RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            rules.change(form.rule(version));
        } catch (StaleReviewRule faster) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "creatives.desk.saved");
        return "redirect:" + PATH;
    }

    private ModelAndView stale(ReviewRuleForm form) {
        var stored = rules.current();
        return page(form.on(stored), HttpStatus.CONFLICT)
                .addObject("differences", FormDifference.between(ReviewRuleForm.of(stored), form));
    }

    private static ModelAndView page(ReviewRuleForm form, HttpStatus status) {
        return new ModelAndView("creatives/review-desk", status).addObject("form", form);
    }
}
