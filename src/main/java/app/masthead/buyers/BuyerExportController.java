package app.masthead.buyers;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Buyers as a file: just those that the list shows, without its pages. */
@Can("buyers.view")
@Controller
class BuyerExportController {

    private static final Columns<BuyerRow> COLUMNS = new Columns<BuyerRow>()
            .with("buyer_id", BuyerRow::id)
            .with("name", BuyerRow::name)
            .with("status", row -> row.status().code())
            .with("creatives_waiting", row -> row.activity().creativesWaiting())
            .with("orders_live", row -> row.activity().ordersLive())
            .with("tokens_live", row -> row.tokens().live())
            .with("token_last_used_at", row -> row.tokens().lastUsed())
            .with("next_token_expiry", row -> row.tokens().nextExpiry())
            .with("updated_at", BuyerRow::updatedAt);

    private final Buyers buyers;
    private final ListFiles files;

    BuyerExportController(Buyers buyers, ListFiles files) {
        this.buyers = buyers;
        this.files = files;
    }

    @GetMapping(BuyerFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = BuyerFilter.of(new Parameters(query));
        files.send(response, tenant, "buyers", FileKind.of(kind), COLUMNS, writer -> buyers.each(filter, writer));
    }
}
