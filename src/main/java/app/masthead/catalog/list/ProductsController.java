package app.masthead.catalog.list;

import app.masthead.catalog.offers.Channel;
import app.masthead.catalog.offers.DeliveryType;
import app.masthead.platform.money.Currencies;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of products. */
@Controller
class ProductsController {

    private final ProductList list;
    private final Words words;

    ProductsController(ProductList list, Words words) {
        this.list = list;
        this.words = words;
    }

    @Can("catalog.view")
    @GetMapping("/products")
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var filter = ProductFilter.of(query);
        model.addAttribute("page", ProductsPage.of(filter, list.page(filter), list.counts(filter), words));
        model.addAttribute(
                "deliveries",
                Arrays.stream(DeliveryType.values()).map(DeliveryType::code).toList());
        model.addAttribute("channels", Channel.codes());
        model.addAttribute(
                "currencies",
                Currencies.active().keySet().stream()
                        .map(it -> new Option(it, it))
                        .toList());
        return "catalog/products";
    }
}
