package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.ReviewAction;
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
class ReviewActions {

    private static final Set<ReviewAction> OF_THE_QUEUE =
            EnumSet.of(ReviewAction.APPROVAL, ReviewAction.REJECTION, ReviewAction.CHANGES);

    private final CreativeReview review;
    private final ReviewPageModel pages;
    private final ListPositions places;

    ReviewActions(CreativeReview review, ReviewPageModel pages, ListPositions places) {
        this.review = review;
        this.pages = pages;
        this.places = places;
    }

    /** A decision that was asked for. */
    record Asked(
            ReviewAction action,
            CreativeId id,
            ReviewActionForm form,
            ReviewContext context,
            HttpServletResponse response) {}

    Object decide(Asked asked, Model model, RedirectAttributes flash) {
        var version = asked.form().shownVersion();
        var mistakes = asked.form().mistakes(asked.action());
        if (!mistakes.isEmpty()) {
            return corrected(asked, mistakes, model);
        }
        var before = review.look(asked.id(), asked.context().reader());
        try {
            var reason = asked.form().toReason(asked.action());
            review.decide(asked.id(), version, asked.context().reader(), asked.action(), reason);
        } catch (StaleReview somebodyWasFaster) {
            return tooLate(asked, model);
        }
        flash.addFlashAttribute("notice", "creatives.done." + asked.action().code());
        flash.addFlashAttribute("noticeArgs", List.of(before.content().name()));
        return "redirect:" + onwards(asked, before);
    }

    private String onwards(Asked asked, OpenedCreative decided) {
        var filter = asked.context().filter();
        if (!filter.isQueue() || !OF_THE_QUEUE.contains(asked.action())) {
            return filter.addressAt(asked.id().path()).toString();
        }
        return places.next(filter, decided, asked.context().reader())
                .map(next -> filter.addressAt(next.path()))
                .orElse(filter.address())
                .toString();
    }

    private ModelAndView corrected(Asked asked, List<ReviewActionForm.Mistake> mistakes, Model model) {
        pages.fill(model, review.look(asked.id(), asked.context().reader()), asked.context());
        model.addAttribute("form", asked.form());
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("asked", asked.action().code());
        asked.response().setHeader("HX-Push-Url", "false");
        return new ModelAndView("creatives/creative", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView tooLate(Asked asked, Model model) {
        pages.fill(model, review.look(asked.id(), asked.context().reader()), asked.context());
        model.addAttribute("form", asked.form());
        model.addAttribute("asked", asked.action().code());
        asked.response().setHeader("HX-Push-Url", "false");
        asked.response().setHeader("HX-Reswap", "outerHTML show:window:top");
        return new ModelAndView("creatives/stale", HttpStatus.CONFLICT);
    }
}
