package app.masthead.styleguide;

import app.masthead.platform.web.NotFound;
import app.masthead.platform.web.Open;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows every component in every state, so that people, axe and the screenshot test look at the same thing. */
@Open("examples only; never part of the product")
@Controller
@RequestMapping("/styleguide")
class StyleguideController {
    private static final List<String> PAGES =
            List.of("basics", "forms", "errors", "lists", "objects", "empty", "review", "settings", "bare");

    private final Clock clock;

    StyleguideController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        return page("basics", model);
    }

    @GetMapping("/{page:[a-z]+}")
    String page(@PathVariable String page, Model model) {
        if (!PAGES.contains(page)) {
            throw new NotFound("platform.error.404.text");
        }
        model.addAttribute("pages", PAGES);
        model.addAttribute("page", page);
        model.addAttribute("products", Sample.products(clock.instant()));
        model.addAttribute("deliveries", Sample.DELIVERIES);
        model.addAttribute("models", Sample.MODELS);
        model.addAttribute("chips", Sample.CHIPS);
        model.addAttribute("exports", Sample.EXPORTS);
        model.addAttribute("changes", Sample.CHANGES);
        form(page.equals("errors"), model);
        return "styleguide/" + (page.equals("errors") ? "forms" : page);
    }

    private static void form(boolean wrong, Model model) {
        var form = wrong ? SampleForm.wrong() : SampleForm.filled();
        var errors = new BeanPropertyBindingResult(form, "form");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        if (!wrong) return;
        errors.rejectValue("name", "x", "Enter a name");
        errors.rejectValue("share", "x", "Enter a number from 0 to 100");
        errors.rejectValue("rate", "x", "Enter an amount such as 12.50");
        errors.rejectValue("starts", "x", "Enter a day that exists, such as 2026-12-01");
        errors.rejectValue("description", "x", "Say what buyers get");
        errors.rejectValue("delivery", "x", "Choose how it is delivered");
        errors.rejectValue("model", "x", "Choose a pricing model");
        errors.reject("x", "A product of this name was archived on 3 November; restore it or choose another name");
    }
}
