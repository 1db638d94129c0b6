package app.masthead.catalog.pages;

import app.masthead.buyers.Principal;
import app.masthead.buyers.Principals;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.products.ReadinessCheck;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.catalog.products.Supply;
import app.masthead.inventory.CurrencyLimits;
import app.masthead.inventory.InventoryProfile;
import app.masthead.inventory.InventoryProfiles;
import app.masthead.inventory.formats.FormatId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;

/** Reads single products for their pages. */
@Component
@Transactional(readOnly = true)
public class ProductPages {

    private final StoredProducts products;
    private final InventoryProfiles profiles;
    private final CurrencyLimits limits;
    private final Principals buyers;
    private final Clock clock;

    ProductPages(
            StoredProducts products,
            InventoryProfiles profiles,
            CurrencyLimits limits,
            Principals buyers,
            Clock clock) {
        this.products = products;
        this.profiles = profiles;
        this.limits = limits;
        this.buyers = buyers;
        this.clock = clock;
    }

    public ProductView view(ProductId id) {
        var product = products.read(id);
        var profile = profile(product.house().profile());
        var offer = product.offer(profile == null ? null : Supply.of(profile));
        var warnings = new PriceWarnings(offer, limits.all());
        return new ProductView(
                product.id(),
                product.version(),
                product.status(),
                offer,
                product.content(),
                ReadinessCheck.of(offer, clock.instant()),
                product.prices().stream()
                        .map(it -> new PriceView(it.terms(), it.version(), warnings.of(it.terms())))
                        .toList(),
                formats(offer.formatIds()),
                names(product.house().buyers()),
                product.machinery(),
                profile,
                product.stamps(),
                clock.instant());
    }

    private @Nullable InventoryProfile profile(@Nullable String id) {
        return id == null ? null : profiles.find(id).orElse(null);
    }

    /** The buyers by name; by id those who are archived or not there yet. */
    private List<String> names(List<String> ids) {
        if (ids.isEmpty()) return List.of();
        var names = buyers.active().stream().collect(Collectors.toMap(Principal::id, Principal::name));
        return ids.stream().map(it -> names.getOrDefault(it, it)).toList();
    }

    private static List<FormatView> formats(ArrayNode ids) {
        return ids.valueStream()
                .flatMap(it -> FormatId.read(it).stream())
                .map(FormatView::of)
                .toList();
    }
}
