package app.masthead.notifications.log;

import app.masthead.buyers.BuyerPages;
import app.masthead.notifications.webhooks.Webhooks;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Segment;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a buyer was told: the list, and each delivery. */
@Can("buyers.view")
@Controller
@RequestMapping(BuyerPages.PATH + "/{buyer}/notifications")
class DeliveriesController {

    private final DeliveryList deliveries;
    private final DeliveryReader reader;
    private final Webhooks webhooks;

    DeliveriesController(DeliveryList deliveries, DeliveryReader reader, Webhooks webhooks) {
        this.deliveries = deliveries;
        this.reader = reader;
        this.webhooks = webhooks;
    }

    @GetMapping
    String list(@PathVariable String buyer, @RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var held = webhooks.find(Segment.read(buyer));
        var filter = DeliveryFilter.of(held.buyer().id(), given);
        var found = deliveries.list(filter, given.position(2));
        model.addAttribute("buyer", held.buyer());
        model.addAttribute("webhook", held.webhook());
        model.addAttribute("list", found.list());
        model.addAttribute("tabs", found.counts().tabs(filter.address(), "notifications.tab", filter.code()));
        return "notifications/deliveries";
    }

    @HxRequest(target = "deliveries")
    @GetMapping
    String rows(@PathVariable String buyer, @RequestParam MultiValueMap<String, String> query, Model model) {
        list(buyer, query, model);
        return "notifications/deliveries-list :: list";
    }

    @GetMapping("/{delivery}")
    String show(@PathVariable String buyer, @PathVariable UUID delivery, Model model) {
        var view = reader.read(Segment.read(buyer), delivery);
        model.addAttribute("view", view);
        model.addAttribute("delivery", view.row());
        model.addAttribute("listHref", DeliveryFilter.path(view.row().buyer()));
        return "notifications/delivery";
    }
}
