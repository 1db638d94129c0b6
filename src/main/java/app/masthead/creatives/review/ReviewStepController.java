package app.masthead.creatives.review;

import app.masthead.creatives.ColleaguesDecision;
import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.SecondThoughts;
import app.masthead.creatives.TooLateToUndo;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reviewer does with a creative short of deciding it: keep it, let it go, put it off, take a decision back. */
@Controller
@Can("creatives.review")
@RequestMapping("/creatives/{principal}/{creative}")
class ReviewStepController {

    private final CreativeReview review;
    private final SecondThoughts thoughts;
    private final Skips skips;
    private final ReviewPageModel pages;
    private final Onwards onwards;

    ReviewStepController(
            CreativeReview review, SecondThoughts thoughts, Skips skips, ReviewPageModel pages, Onwards onwards) {
        this.review = review;
        this.thoughts = thoughts;
        this.skips = skips;
        this.pages = pages;
        this.onwards = onwards;
    }

    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String principal, @PathVariable String creative, HttpServletRequest request) {
        review.keep(CreativeId.ofPath(principal, creative), ReviewContext.reader(request));
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String principal, @PathVariable String creative, HttpServletRequest request) {
        review.release(CreativeId.ofPath(principal, creative), ReviewContext.reader(request));
    }

    @PostMapping("/skip")
    Object skip(
            @PathVariable String principal,
            @PathVariable String creative,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var id = CreativeId.ofPath(principal, creative);
        var context = ReviewContext.of(request, new Parameters(query));
        var skipped = review.look(id, context.reader());
        review.release(id, context.reader());
        skips.add(id, context.reader());
        return onwards.from(skipped, context, Notice.NONE, response, flash);
    }

    @PostMapping("/undo")
    Object undo(
            @PathVariable String principal,
            @PathVariable String creative,
            @RequestParam UUID decision,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var id = CreativeId.ofPath(principal, creative);
        var context = ReviewContext.of(request, new Parameters(query));
        try {
            var back = thoughts.undo(id, decision, context.reader());
            var name = review.look(id, context.reader()).content().name();
            ReviewActionForm.keep(back, flash);
            return onwards.stay(id, context, Notice.saying("creatives.undone", name), flash);
        } catch (TooLateToUndo | ColleaguesDecision stands) {
            pages.fill(model, review.look(id, context.reader()), context);
            model.addAttribute("refusal", stands.messageKey());
            response.setHeader("HX-Push-Url", "false");
            return new ModelAndView("creatives/undo-late", HttpStatus.CONFLICT);
        }
    }
}
