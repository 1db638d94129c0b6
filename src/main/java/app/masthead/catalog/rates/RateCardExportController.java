package app.masthead.catalog.rates;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rate card as a file: just the prices that the list shows, without its pages, under the protocol's names. */
@Controller
class RateCardExportController {

    private static final Columns<RateRow> COLUMNS = new Columns<RateRow>()
            .with("product_id", RateRow::product)
            .with("name", RateRow::name)
            .with("status", row -> row.status().code())
            .with("channels", row -> String.join("; ", row.channels()))
            .with("pricing_option_id", RateRow::option)
            .with("pricing_model", RateRow::model)
            .with("fixed_price", row -> row.fixed() ? plain(row.rate()) : null)
            .with("floor_price", row -> row.fixed() ? null : plain(row.rate()))
            .with("currency", RateRow::currency)
            .with("p25", row -> plain(row.guidance().p25()))
            .with("p50", row -> plain(row.guidance().p50()))
            .with("p75", row -> plain(row.guidance().p75()))
            .with("p90", row -> plain(row.guidance().p90()))
            .with("min_spend_per_package", row -> plain(row.minBudget()))
            .with("max_budget", row -> plain(row.maxBudget()))
            .with("updated_at", RateRow::changedAt);

    private final RateCard card;
    private final ListFiles files;

    RateCardExportController(RateCard card, ListFiles files) {
        this.card = card;
        this.files = files;
    }

    @Can("catalog.view")
    @GetMapping(RateFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = RateFilter.of(query);
        files.send(response, tenant, "rate-card", FileKind.of(kind), COLUMNS, writer -> card.each(filter, writer));
    }

    /** Without the zeros that the column's scale puts behind it. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
