package app.masthead.catalog.rates;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Channel;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.money.Currencies;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Sorting;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rate card. */
@Controller
class RateCardController {

    private final RateCard card;
    private final Words words;

    RateCardController(RateCard card, Words words) {
        this.card = card;
        this.words = words;
    }

    @Can("catalog.view")
    @GetMapping(RateFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var filter = RateFilter.of(query);
        var after = new Parameters(query).position(filter.order().size());
        model.addAttribute("filter", filter);
        model.addAttribute("chosen", filter.address().parameters());
        model.addAttribute("list", card.list(filter, after));
        model.addAttribute(
                "sorting", new Sorting(filter.address(), filter.order().code(), Set.of("changed")));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("chips", chips(filter));
        choices(model);
        return "catalog/rate-card";
    }

    private static void choices(Model model) {
        model.addAttribute(
                "models",
                Arrays.stream(PricingModel.values()).map(PricingModel::code).toList());
        model.addAttribute("sold", RateFilter.SOLD);
        model.addAttribute("channels", Channel.codes());
        model.addAttribute(
                "statuses",
                Arrays.stream(ProductStatus.values()).map(ProductStatus::code).toList());
        model.addAttribute(
                "currencies",
                Currencies.active().keySet().stream()
                        .map(it -> new Option(it, it))
                        .toList());
    }

    private List<Chip> chips(RateFilter filter) {
        var chips = new Chips(filter.address());
        filter.address().without("sort").parameters().forEach((parameter, value) -> {
            var label =
                    switch (parameter) {
                        case "model" -> words.value("catalog.model.short", value);
                        case "sold" -> words.value("rates.sold", value);
                        case "channel" -> words.value("catalog.channel", value);
                        case "status" -> words.value("catalog.status", value);
                        default -> value;
                    };
            chips.with(parameter, words.of("rates.chip." + parameter, label));
        });
        return chips.all();
    }
}
