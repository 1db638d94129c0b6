package app.masthead.creatives.desk;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
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
    private final DeskModel desks;

    CreativeController(CreativeReview review, DeskModel desks) {
        this.review = review;
        this.desks = desks;
    }

    @GetMapping("/creatives/{principal}/{creative}")
    String show(
            @PathVariable String principal,
            @PathVariable String creative,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            Model model) {
        var desk = Desk.of(request, new Parameters(query));
        var opened = opened(CreativeId.ofPath(principal, creative), desk, request);
        desks.fill(model, opened, desk);
        return "creatives/creative";
    }

    /** Whoever may decide holds what is opened; a browser that only fetches ahead opens nothing. */
    private OpenedCreative opened(CreativeId id, Desk desk, HttpServletRequest request) {
        var ahead = request.getHeader("Sec-Purpose");
        return desk.reviewer() && (ahead == null || !ahead.startsWith("prefetch"))
                ? review.open(id, desk.reader())
                : review.look(id, desk.reader());
    }
}
