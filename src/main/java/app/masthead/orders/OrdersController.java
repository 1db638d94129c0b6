package app.masthead.orders;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of orders. */
@Can("orders.view")
@Controller
class OrdersController {

    private final Orders orders;
    private final Words words;

    OrdersController(Orders orders, Words words) {
        this.orders = orders;
        this.words = words;
    }

    @GetMapping(OrderFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = OrderFilter.of(given);
        var choices = orders.choices();
        model.addAttribute("filter", filter);
        model.addAttribute("list", orders.list(filter, given.position(Orders.ORDER.size())));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", OrderTabs.of(filter, choices));
        model.addAttribute("buyers", choices.buyers());
        model.addAttribute("chips", chips(filter, choices));
        return "orders/orders";
    }

    @HxRequest(target = "orders")
    @GetMapping(OrderFilter.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "orders/orders-list :: list";
    }

    private List<Chip> chips(OrderFilter filter, OrderChoices choices) {
        var buyer = filter.buyer() == null ? null : Option.label(choices.buyers(), filter.buyer());
        return new Chips(filter.address())
                .with("q", words.about("orders.chip.q", filter.q()))
                .with("buyer", words.about("orders.chip.buyer", buyer))
                .all();
    }
}
