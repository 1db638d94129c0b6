package app.masthead.notifications.slack;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where in Slack people are told of creatives, and what became of the latest messages. Whoever decides where creatives are
 * told has to have proved of late who that is.
 */
@Controller
@RecentProof
@RequestMapping(SlackController.PATH)
class SlackController {

    static final String PATH = "/settings/slack";

    private final SlackChannel channel;
    private final SlackLog log;

    SlackController(SlackChannel channel, SlackLog log) {
        this.channel = channel;
        this.log = log;
    }

    @Can("settings.view")
    @GetMapping
    ModelAndView show() {
        var current = channel.current();
        return page(current, SlackForm.of(current), HttpStatus.OK);
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") SlackForm form, BindingResult errors, RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        form.check(version > 0, errors);
        if (errors.hasErrors()) {
            return page(channel.current(), form.shownOn(version), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        try {
            channel.change(form.wishes(), form.typed(), version);
        } catch (StaleSlack stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "slack.saved");
        return "redirect:" + PATH;
    }

    /** An address that was typed is not sent back, so that saving once more would keep the earlier one unnoticed. */
    private ModelAndView stale(SlackForm form) {
        var stored = channel.current();
        var shown = form.shownOn(stored.version());
        var asked = new BeanPropertyBindingResult(shown, "form");
        if (form.address() != null) asked.rejectValue("address", "slack.address.again");
        return page(stored, shown, HttpStatus.CONFLICT)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", asked)
                .addObject("differences", FormDifference.between(SlackForm.of(stored), shown, "address"));
    }

    private ModelAndView page(SlackSettings current, SlackForm form, HttpStatus status) {
        var lines = log.latest();
        var tried = lines.stream().filter(it -> it.attempts() > 0).findFirst();
        return new ModelAndView("notifications/slack", status)
                .addObject("form", form)
                .addObject("stored", current)
                .addObject("lines", lines)
                .addObject(
                        "revoked",
                        tried.filter(it -> it.saysRevoked(current.addressSetAt()))
                                .isPresent());
    }
}
