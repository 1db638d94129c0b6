package app.masthead.buyers;

import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Segment;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one buyer. */
@Can("buyers.view")
@Controller
class BuyerController {

    private static final int HISTORY = 50;
    private static final int PRODUCTS = 50;

    private final BuyerReader buyers;
    private final BuyerActivity activity;
    private final AuditTrail trail;

    BuyerController(BuyerReader buyers, BuyerActivity activity, AuditTrail trail) {
        this.buyers = buyers;
        this.activity = activity;
        this.trail = trail;
    }

    @GetMapping(BuyerFilter.PATH + "/{buyer}")
    String show(@PathVariable String buyer, Model model) {
        var view = buyers.read(Segment.read(buyer));
        model.addAttribute("buyer", view);
        model.addAttribute(
                "activity", activity.with(List.of(view.id())).getOrDefault(view.id(), BuyerActivityCounts.NONE));
        model.addAttribute("referred", activity.isReferredTo(view.id()));
        model.addAttribute("products", activity.reservedFor(view.id(), PRODUCTS));
        model.addAttribute("history", trail.of(BuyersAuditCatalogue.SUBJECT, view.id(), HISTORY));
        return "buyers/buyer";
    }
}
