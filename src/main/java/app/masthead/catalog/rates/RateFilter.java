package app.masthead.catalog.rates;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Channel;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.platform.money.Currencies;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which prices the rate card shows and in which order: what stands in its address.
 *
 * @param sold {@code fixed} or {@code auction}
 * @param tag one that the product has, as it is written there
 */
public record RateFilter(
        @Nullable String q,
        @Nullable PricingModel model,
        @Nullable String sold,
        @Nullable String currency,
        @Nullable Channel channel,
        @Nullable String tag,
        @Nullable ProductStatus status,
        RateOrder order) {

    public static final String PATH = "/rate-card";
    static final List<String> SOLD = List.of("fixed", "auction");

    private static final int LONGEST = 200;

    /**
     * Reads what an address says.
     *
     * @throws app.masthead.platform.web.Invalid when it asks for something that there is not
     */
    public static RateFilter of(MultiValueMap<String, String> query) {
        var given = new Parameters(query);
        var order = given.oneOf("sort", List.of(RateOrder.values()), RateOrder::code);
        return new RateFilter(
                given.text("q", LONGEST),
                given.oneOf("model", List.of(PricingModel.values()), PricingModel::code),
                given.oneOf("sold", SOLD, it -> it),
                given.oneOf("currency", Currencies.active().keySet(), it -> it),
                given.oneOf("channel", List.of(Channel.values()), Channel::code),
                given.text("tag", LONGEST),
                given.oneOf("status", List.of(ProductStatus.values()), ProductStatus::code),
                order == null ? RateOrder.PRODUCT : order);
    }

    /** Whether it leaves anything out; the order does not. */
    boolean isNarrow() {
        return !address().without("sort").parameters().isEmpty();
    }

    /** The address of the list, from its first page. */
    public Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("model", model == null ? null : model.code())
                .with("sold", sold)
                .with("currency", currency)
                .with("channel", channel == null ? null : channel.code())
                .with("tag", tag)
                .with("status", status == null ? null : status.code())
                .with("sort", order == RateOrder.PRODUCT ? null : order.code());
    }
}
