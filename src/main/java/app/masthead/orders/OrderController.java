package app.masthead.orders;

import app.masthead.audit.AuditTrail;
import app.masthead.audit.SubjectPages;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Segment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one order. */
@Can("orders.view")
@Controller
class OrderController {

    private static final int HISTORY = 50;

    private final OrderReader orders;
    private final AuditTrail trail;
    private final SubjectPages pages;

    OrderController(OrderReader orders, AuditTrail trail, SubjectPages pages) {
        this.orders = orders;
        this.trail = trail;
        this.pages = pages;
    }

    @GetMapping("/orders/{order}")
    String show(@PathVariable String order, Model model) {
        var view = orders.read(Segment.read(order));
        model.addAttribute("order", view.facts());
        model.addAttribute("view", view);
        model.addAttribute(
                "buyerHref", pages.of("buyer", view.facts().buyerId()).orElse(null));
        model.addAttribute("history", trail.of("order", view.facts().id(), HISTORY));
        return "orders/order";
    }
}
