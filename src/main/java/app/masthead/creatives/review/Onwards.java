package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads from a creative that is done with to what waits next. A browser that has fetched that one already is not sent
 * there: it is only told to show it, and the reviewer holds it from then on.
 */
@Component
class Onwards {

    private final CreativeReview review;
    private final ListPositions places;

    Onwards(CreativeReview review, ListPositions places) {
        this.review = review;
        this.places = places;
    }

    Object from(
            OpenedCreative done,
            ReviewContext context,
            Notice notice,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var next = places.next(context.filter(), done, context.reader()).orElse(null);
        if (next == null) {
            return notice.at(context.filter().address().toString(), flash);
        }
        var address = context.filter().addressAt(next.path()).toString();
        return address.equals(context.ahead())
                ? shown(next, address, context, notice, response)
                : notice.at(address, flash);
    }

    private ModelAndView shown(
            CreativeId next, String address, ReviewContext context, Notice notice, HttpServletResponse response) {
        review.open(next, context.reader());
        response.setHeader("Ahead", address);
        response.setHeader("HX-Push-Url", address);
        return new ModelAndView("creatives/ahead", notice.attributes());
    }
}
