package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.OwnWork;
import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.ReviewAction;
import app.masthead.creatives.SecondThoughts.OpenDecision;
import app.masthead.creatives.StaleReview;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
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
    private static final String PAGE = "creatives/creative";

    private final CreativeReview review;
    private final ReasonSentences sentences;
    private final ReviewPageModel pages;
    private final Onwards onwards;

    ReviewActions(CreativeReview review, ReasonSentences sentences, ReviewPageModel pages, Onwards onwards) {
        this.review = review;
        this.sentences = sentences;
        this.pages = pages;
        this.onwards = onwards;
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
            model.addAttribute("mistakes", mistakes);
            return again(asked, model, PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var before = review.look(asked.id(), asked.context().reader());
        try {
            return decided(asked, before, decide(asked, version), flash);
        } catch (StaleReview somebodyWasFaster) {
            asked.response().setHeader("HX-Reswap", "outerHTML show:window:top");
            return again(asked, model, "creatives/stale", HttpStatus.CONFLICT);
        } catch (OwnWork somebodyElseHasTo) {
            asked.response().setHeader("HX-Reswap", "outerHTML show:window:top");
            return again(asked, model, PAGE, HttpStatus.CONFLICT);
        }
    }

    private UUID decide(Asked asked, long version) {
        var reason = asked.form().toReason(asked.action(), sentences);
        return review.decide(asked.id(), version, asked.context().reader(), asked.action(), reason);
    }

    private Object decided(Asked asked, OpenedCreative before, UUID decision, RedirectAttributes flash) {
        var filter = asked.context().filter();
        var done = OpenDecision.made(asked.id(), before.content().name(), decision, asked.action());
        var notice = Notice.of(done, filter);
        return filter.isQueue() && OF_THE_QUEUE.contains(asked.action())
                ? onwards.from(before, asked.context(), notice, asked.response(), flash)
                : onwards.stay(asked.id(), asked.context(), notice, flash);
    }

    private ModelAndView again(Asked asked, Model model, String template, HttpStatus status) {
        pages.fill(model, review.look(asked.id(), asked.context().reader()), asked.context());
        model.addAttribute("form", asked.form());
        model.addAttribute("asked", asked.action().code());
        asked.response().setHeader("HX-Push-Url", "false");
        return new ModelAndView(template, status);
    }
}
