package app.masthead.creatives.review;

import app.masthead.creatives.ReviewAction;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses creatives that are to be decided at once. What cannot be is said on the list, with what was ticked. */
@Controller
@Can("creatives.review")
class BatchChoiceController {

    private static final List<ReviewAction> ACTIONS =
            List.of(ReviewAction.APPROVAL, ReviewAction.REJECTION, ReviewAction.CHANGES);

    private final Batches batches;
    private final CreativeListPage page;

    BatchChoiceController(Batches batches, CreativeListPage page) {
        this.batches = batches;
        this.page = page;
    }

    @PostMapping(Batch.PATH)
    Object begin(
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var asked = new Parameters(given);
        var reviewer = ReviewContext.reader(request);
        var action = action(asked);
        try {
            var choice = CreativeChoice.of(given);
            var begun = batches.begin(action, choice, CreativeListPage.address(asked), reviewer);
            return leadOn(begun, choice.picked().size() - begun.size(), flash);
        } catch (WrongBatch wrong) {
            var picked = Set.copyOf(given.getOrDefault("pick", List.of()));
            return refused(wrong, asked, reviewer, picked, model);
        }
    }

    private static ReviewAction action(Parameters given) {
        var action = given.oneOf("action", ACTIONS, ReviewAction::code);
        if (action == null) {
            throw new Invalid("platform.error.choice", "action");
        }
        return action;
    }

    /** To the page where it is confirmed. */
    private static String leadOn(Batches.Begun begun, int gone, RedirectAttributes flash) {
        var address = Batch.PATH + "/" + begun.id();
        return gone <= 0
                ? "redirect:" + address
                : Notice.saying("creatives.batch.gone", gone).cautiously().at(address, flash);
    }

    private ModelAndView refused(WrongBatch wrong, Parameters given, UUID reviewer, Set<String> picked, Model model) {
        page.fill(model, given, reviewer, page.counts(CreativeFilter.of(given), reviewer), picked);
        model.addAllAttributes(
                Notice.saying(wrong.messageKey(), Batch.MOST).cautiously().attributes());
        return new ModelAndView(CreativeListPage.TEMPLATE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
