package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.ReasonCode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a creative and its place in the list before its reader. */
@Component
class ReviewPageModel {

    private final CreativePages pages;
    private final ListPositions places;
    private final BatchScopes scopes;
    private final Desks desks;

    ReviewPageModel(CreativePages pages, ListPositions places, BatchScopes scopes, Desks desks) {
        this.pages = pages;
        this.places = places;
        this.scopes = scopes;
        this.desks = desks;
    }

    void fill(Model model, OpenedCreative opened, ReviewContext context) {
        model.addAttribute("page", pages.of(opened, context));
        model.addAttribute("place", places.of(context.filter(), opened, context.reader()));
        model.addAttribute("desk", desks.of(opened.id(), context.reader()).orElse(null));
        model.addAttribute("network", context.network());
        if (context.reviewer() && opened.status() == CreativeStatus.PENDING_REVIEW) {
            model.addAttribute("scopes", scopes.of(opened));
        }
        model.addAttribute("rejectionReasons", codes(ReasonCode.FOR_REJECTION));
        model.addAttribute("suspensionReasons", codes(ReasonCode.FOR_SUSPENSION));
    }

    private static List<String> codes(List<ReasonCode> reasons) {
        return reasons.stream().map(ReasonCode::code).toList();
    }
}
