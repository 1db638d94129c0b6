package app.masthead.creatives.desk;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.Ruling;
import app.masthead.creatives.StaleReview;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries a decision out and says where to go from there: to what waits next, or back to what has to be corrected. */
@Component
class Rulings {

    private static final Set<Ruling> OF_THE_QUEUE = EnumSet.of(Ruling.APPROVAL, Ruling.REJECTION, Ruling.CHANGES);

    private final CreativeReview review;
    private final DeskModel desks;
    private final DeskPlaces places;

    Rulings(CreativeReview review, DeskModel desks, DeskPlaces places) {
        this.review = review;
        this.desks = desks;
        this.places = places;
    }

    /** A decision that was asked for. */
    record Asked(Ruling ruling, CreativeId id, RulingForm form, Desk desk, HttpServletResponse response) {}

    Object decide(Asked asked, Model model, RedirectAttributes flash) {
        var version = asked.form().shownVersion();
        var mistakes = asked.form().mistakes(asked.ruling());
        if (!mistakes.isEmpty()) {
            return corrected(asked, mistakes, model);
        }
        var before = review.look(asked.id(), asked.desk().reader());
        try {
            var reason = asked.form().toReason(asked.ruling());
            review.decide(asked.id(), version, asked.desk().reader(), asked.ruling(), reason);
        } catch (StaleReview somebodyWasFaster) {
            return tooLate(asked, model);
        }
        flash.addFlashAttribute("notice", "creatives.done." + asked.ruling().code());
        flash.addFlashAttribute("noticeArgs", List.of(before.content().name()));
        return "redirect:" + onwards(asked, before);
    }

    private String onwards(Asked asked, OpenedCreative decided) {
        var filter = asked.desk().filter();
        if (!filter.isQueue() || !OF_THE_QUEUE.contains(asked.ruling())) {
            return filter.addressAt(asked.id().path()).toString();
        }
        return places.next(filter, decided, asked.desk().reader())
                .map(next -> filter.addressAt(next.path()))
                .orElse(filter.address())
                .toString();
    }

    private ModelAndView corrected(Asked asked, List<RulingForm.Mistake> mistakes, Model model) {
        desks.fill(model, review.look(asked.id(), asked.desk().reader()), asked.desk());
        model.addAttribute("form", asked.form());
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("asked", asked.ruling().code());
        asked.response().setHeader("HX-Push-Url", "false");
        return new ModelAndView("creatives/creative", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView tooLate(Asked asked, Model model) {
        desks.fill(model, review.look(asked.id(), asked.desk().reader()), asked.desk());
        model.addAttribute("form", asked.form());
        model.addAttribute("asked", asked.ruling().code());
        asked.response().setHeader("HX-Push-Url", "false");
        asked.response().setHeader("HX-Reswap", "outerHTML show:window:top");
        return new ModelAndView("creatives/stale", HttpStatus.CONFLICT);
    }
}
