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
    private final Undoable undoable;

    Onwards(CreativeReview review, ListPositions places, Undoable undoable) {
        this.review = review;
        this.places = places;
        this.undoable = undoable;
    }

    Object from(
            OpenedCreative done,
            ReviewContext context,
            Notice said,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var notice = undoable.beside(said, context);
        var next = places.next(context.filter(), done, context.reader()).orElse(null);
        if (next == null) {
            return notice.at(context.filter().address().toString(), flash);
        }
        var address = context.filter().addressAt(next.path()).toString();
        return address.equals(context.ahead()) && isHeld(next, context)
                ? shown(address, notice, response)
                : notice.at(address, flash);
    }

    /** Stays with a creative, as it is now. */
    String stay(CreativeId id, ReviewContext context, Notice said, RedirectAttributes flash) {
        return undoable.beside(said, context)
                .at(context.filter().addressAt(id.path()).toString(), flash);
    }

    /** Opens it; a colleague may have been faster, which is shown on its page. */
    private boolean isHeld(CreativeId next, ReviewContext context) {
        return review.open(next, context.reader()).heldBy() == null;
    }

    private static ModelAndView shown(String address, Notice notice, HttpServletResponse response) {
        response.setHeader("Ahead", address);
        response.setHeader("HX-Push-Url", address);
        return new ModelAndView("creatives/ahead", notice.attributes());
    }
}
