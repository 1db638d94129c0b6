package app.masthead.catalog.list;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Channel;
import app.masthead.catalog.offers.DeliveryType;
import app.masthead.platform.money.Currencies;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Which products a list shows and in which order: what stands in its address. */
public record ProductFilter(
        @Nullable String q,
        @Nullable ProductStatus status,
        @Nullable DeliveryType delivery,
        @Nullable Channel channel,
        @Nullable String currency,
        ProductOrder order,
        @Nullable String after) {

    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_POSITION = 2_000;

    static final ProductFilter NONE = new ProductFilter(null, null, null, null, null, ProductOrder.NEWEST, null);

    /**
     * Reads what an address says.
     *
     * @throws app.masthead.platform.web.Invalid when it asks for something that there is not
     */
    public static ProductFilter of(MultiValueMap<String, String> query) {
        var given = new Parameters(query);
        var order = given.oneOf("sort", List.of(ProductOrder.values()), ProductOrder::code);
        return new ProductFilter(
                given.text("q", LONGEST_SEARCH),
                given.oneOf("status", List.of(ProductStatus.values()), ProductStatus::code),
                given.oneOf("delivery", List.of(DeliveryType.values()), DeliveryType::code),
                given.oneOf("channel", List.of(Channel.values()), Channel::code),
                given.oneOf("currency", Currencies.active().keySet(), it -> it),
                order == null ? ProductOrder.NEWEST : order,
                given.text("after", LONGEST_POSITION));
    }

    /** Whether it leaves anything out; the tabs of the lifecycle are no filter. */
    boolean isNarrow() {
        return Arrays.asList(q, delivery, channel, currency).stream().anyMatch(it -> it != null);
    }

    /** The same list from another position; from its beginning for null. */
    public ProductFilter from(@Nullable String position) {
        return new ProductFilter(q, status, delivery, channel, currency, order, position);
    }

    /** The address of the list, from its first page. */
    public Address address() {
        return tab().with("q", q)
                .with("delivery", delivery == null ? null : delivery.code())
                .with("channel", channel == null ? null : channel.code())
                .with("currency", currency);
    }

    /** The address of the list under the same tab and in the same order, with nothing left out. */
    Address tab() {
        return Address.of(ProductsPage.PATH)
                .with("status", status == null ? null : status.code())
                .with("sort", order == ProductOrder.NEWEST ? null : order.code());
    }
}
