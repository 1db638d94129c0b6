package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Prefetch;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One creative: as it will run, what bears on it, and what has been decided. */
@Controller
@Can("creatives.view")
class CreativeController {

    private final CreativeReview review;
    private final ReviewPageModel pages;

    CreativeController(CreativeReview review, ReviewPageModel pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping("/creatives/{principal}/{creative}")
    String show(
            @PathVariable String principal,
            @PathVariable String creative,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            Model model) {
        var context = ReviewContext.of(request, new Parameters(query));
        var opened = opened(CreativeId.ofPath(principal, creative), context, request);
        pages.fill(model, opened, context);
        ReviewActionForm.restore(model);
        return "creatives/creative";
    }

    /** Whoever may decide holds what is opened; a browser that only fetches ahead opens nothing. */
    private OpenedCreative opened(CreativeId id, ReviewContext context, HttpServletRequest request) {
        return context.reviewer() && !Prefetch.is(request)
                ? review.open(id, context.reader())
                : review.look(id, context.reader());
    }
}
