package app.masthead.notifications.webhooks;

import app.masthead.buyers.BuyerPages;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Segment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a buyer's webhook. */
@Can("buyers.view")
@Controller
class WebhookController {

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping(BuyerPages.PATH + "/{buyer}/webhook")
    String show(@PathVariable String buyer, Model model) {
        var held = webhooks.find(Segment.read(buyer));
        model.addAttribute("buyer", held.buyer());
        model.addAttribute("webhook", held.webhook());
        return "notifications/webhook";
    }
}
