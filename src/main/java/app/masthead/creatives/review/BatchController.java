package app.masthead.creatives.review;

import app.masthead.creatives.ReasonCode;
import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.ReviewAction;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many creatives decided at once: chosen, confirmed with what will happen in numbers, and reported. */
@Controller
@Can("creatives.review")
@RequestMapping(Batch.PATH)
class BatchController {

    private static final List<ReviewAction> ACTIONS =
            List.of(ReviewAction.APPROVAL, ReviewAction.REJECTION, ReviewAction.CHANGES);

    private final Batches batches;
    private final ReasonSentences sentences;

    BatchController(Batches batches, ReasonSentences sentences) {
        this.batches = batches;
        this.sentences = sentences;
    }

    @PostMapping
    String begin(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, RedirectAttributes flash) {
        var filter = CreativeFilter.of(new Parameters(given));
        var back = filter.address().toString();
        try {
            var choice = CreativeChoice.of(given, filter);
            var batch = batches.begin(action(given), choice, back, ReviewContext.reader(request));
            return "redirect:" + Batch.PATH + "/" + batch;
        } catch (WrongBatch wrong) {
            flash.addFlashAttribute("noticeTone", "caution");
            return Notice.saying(wrong.messageKey(), Batch.MOST).at(back, flash);
        }
    }

    private static ReviewAction action(MultiValueMap<String, String> given) {
        var action = new Parameters(given).oneOf("action", ACTIONS, ReviewAction::code);
        if (action == null) {
            throw WrongBatch.undecided();
        }
        return action;
    }

    @GetMapping("/{batch}")
    ModelAndView show(@PathVariable UUID batch, HttpServletRequest request) {
        var found = batches.get(batch, ReviewContext.reader(request));
        return found.decided()
                ? new ModelAndView("creatives/batch-report").addObject("batch", found)
                : draft(found, HttpStatus.OK);
    }

    @PostMapping("/{batch}")
    Object decide(@PathVariable UUID batch, @ModelAttribute("form") ReviewActionForm form, HttpServletRequest request) {
        var reviewer = ReviewContext.reader(request);
        var found = batches.get(batch, reviewer);
        var mistakes = form.mistakes(found.action());
        if (!mistakes.isEmpty() && !found.decided()) {
            return draft(found, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("mistakes", mistakes)
                    .addObject("asked", found.action().code());
        }
        if (!found.decided()) {
            batches.decide(batch, reviewer, form.toReason(found.action(), sentences));
        }
        return "redirect:" + found.address();
    }

    private static ModelAndView draft(Batch found, HttpStatus status) {
        return new ModelAndView("creatives/batch", status)
                .addObject("batch", found)
                .addObject(
                        "rejectionReasons",
                        ReasonCode.FOR_REJECTION.stream().map(ReasonCode::code).toList());
    }
}
