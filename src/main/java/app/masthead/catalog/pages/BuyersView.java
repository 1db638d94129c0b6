package app.masthead.catalog.pages;

import app.masthead.buyers.Principal;
import app.masthead.buyers.Principals;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.inventory.CurrencyLimit;
import app.masthead.inventory.CurrencyLimits;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.Problem;
import app.masthead.platform.json.SchemaName;
import app.masthead.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a product exactly as a buyer's agent would get it, and whether the protocol would accept it so. */
@Component
class BuyersView {

    private final AdcpSchemas schemas;
    private final Principals buyers;
    private final CurrencyLimits limits;

    BuyersView(AdcpSchemas schemas, Principals buyers, CurrencyLimits limits) {
        this.schemas = schemas;
        this.buyers = buyers;
        this.limits = limits;
    }

    /**
     * The product as that buyer gets it; as any buyer that may see it where none is named.
     *
     * @param currency the one that the buyer pays in; none for all
     */
    Seen of(ProductView product, @Nullable String buyer, @Nullable String currency) {
        var all = buyers.active();
        var who = all.stream().filter(it -> it.id().equals(buyer)).findFirst().orElse(null);
        var currencies = currencies(product);
        var paid = currency != null && currencies.contains(currency) ? currency : null;
        var prices = product.offer().prices().stream()
                .filter(it -> paid == null || it.currency().equals(paid))
                .toList();
        var document = OfferWriter.write(product.offer().priced(prices));
        return new Seen(
                ExactJson.pretty(document),
                schemas.validate(SchemaName.PRODUCT, document),
                hidden(product, who, paid, prices),
                product.prices().size() - prices.size(),
                Untold.of(product),
                who,
                buyer != null && !buyer.isBlank() && who == null ? buyer : null,
                paid,
                all.stream().map(it -> new Option(it.id(), it.name())).toList(),
                currencies.stream().map(it -> new Option(it, it)).toList());
    }

    /** Those that it has prices in, and those that the publisher sells in. */
    private List<String> currencies(ProductView product) {
        return Stream.concat(
                        product.offer().prices().stream().map(PricingTerms::currency),
                        limits.all().stream().map(CurrencyLimit::currency))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Hidden> hidden(
            ProductView product, @Nullable Principal who, @Nullable String paid, List<PricingTerms> prices) {
        var reasons = new ArrayList<Hidden>();
        if (product.isDraft()) reasons.add(Hidden.DRAFT);
        if (product.isArchived()) reasons.add(Hidden.ARCHIVED);
        if (product.isExpired()) reasons.add(Hidden.EXPIRED);
        var chosen = product.house().buyers();
        if (who != null && !chosen.isEmpty() && !chosen.contains(who.id())) reasons.add(Hidden.RESTRICTED);
        if (paid != null && prices.isEmpty()) reasons.add(Hidden.CURRENCY);
        return reasons;
    }

    /**
     * What a buyer gets.
     *
     * @param json the document; what it would be where the product is hidden
     * @param problems what the protocol would refuse in it
     * @param hidden why the buyer does not get it; nothing where it does
     * @param unknown the id of a buyer that was asked for and is none, so that any buyer is shown
     * @param left how many prices are left out, being in other currencies
     */
    record Seen(
            String json,
            List<Problem> problems,
            List<Hidden> hidden,
            int left,
            List<Untold> untold,
            @Nullable Principal buyer,
            @Nullable String unknown,
            @Nullable String currency,
            List<Option> buyers,
            List<Option> currencies) {}
}
