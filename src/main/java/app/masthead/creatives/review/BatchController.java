package app.masthead.creatives.review;

import app.masthead.creatives.ReasonCode;
import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.TooLateToUndo;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many creatives decided at once: confirmed with what will happen in numbers, reported, and taken back. */
@Controller
@Can("creatives.review")
@RequestMapping(Batch.PATH + "/{batch}")
class BatchController {

    private final Batches batches;
    private final ReasonSentences sentences;

    BatchController(Batches batches, ReasonSentences sentences) {
        this.batches = batches;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID batch, HttpServletRequest request) {
        return page(batches.get(batch, ReviewContext.reader(request)), HttpStatus.OK);
    }

    private ModelAndView page(Batch found, HttpStatus status) {
        if (found.decided()) {
            return report(found, status);
        }
        var said = batches.said(found);
        var page = draft(found, status);
        return said == null
                ? page
                : page.addObject("form", ReviewActionForm.of(said))
                        .addObject("typed", found.action().code());
    }

    @PostMapping
    Object decide(
            @PathVariable UUID batch,
            @ModelAttribute("form") ReviewActionForm form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var reviewer = ReviewContext.reader(request);
        var found = batches.get(batch, reviewer);
        if (found.decided()) {
            return "redirect:" + found.address();
        }
        var mistakes = form.mistakes(found.action());
        if (!mistakes.isEmpty()) {
            return draft(found, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("mistakes", mistakes)
                    .addObject("asked", found.action().code());
        }
        return told(batches.decide(batch, reviewer, form.toReason(found.action(), sentences)), flash);
    }

    private static String told(Batch done, RedirectAttributes flash) {
        return done.done() == 0 || done.again() != null
                ? "redirect:" + done.address()
                : Notice.saying("creatives.batch.told." + done.action().code(), done.done())
                        .undoneAt(done.address() + "/undo")
                        .at(done.address(), flash);
    }

    @PostMapping("/undo")
    Object undo(@PathVariable UUID batch, HttpServletRequest request, RedirectAttributes flash) {
        var reviewer = ReviewContext.reader(request);
        try {
            var undone = batches.undo(batch, reviewer);
            return takenBack(undone).at(undone.afterUndo(), flash);
        } catch (TooLateToUndo decidedForGood) {
            return late(batches.get(batch, reviewer));
        }
    }

    /** What was never decided, is there to be decided. */
    private ModelAndView late(Batch found) {
        var page = page(found, HttpStatus.CONFLICT);
        return found.decided()
                ? page.addObject("notice", "creatives.batch.undo.late").addObject("noticeTone", "caution")
                : page;
    }

    private static Notice takenBack(Batch undone) {
        var standing = undone.standing().size();
        return standing == 0
                ? Notice.saying("creatives.batch.undone", undone.undone())
                : Notice.saying("creatives.batch.undone.some", undone.undone(), standing)
                        .cautiously();
    }

    private static ModelAndView report(Batch found, HttpStatus status) {
        return new ModelAndView("creatives/batch-report", status).addObject("batch", found);
    }

    private static ModelAndView draft(Batch found, HttpStatus status) {
        return new ModelAndView("creatives/batch", status)
                .addObject("batch", found)
                .addObject(
                        "rejectionReasons",
                        ReasonCode.FOR_REJECTION.stream().map(ReasonCode::code).toList());
    }
}
