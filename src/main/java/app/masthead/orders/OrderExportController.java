package app.masthead.orders;

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

/** Orders as a file: just those that the list shows, without its pages. */
@Can("orders.view")
@Controller
class OrderExportController {

    private static final Columns<OrderRow> COLUMNS = new Columns<OrderRow>()
            .with("order_id", OrderRow::id)
            .with("brand", OrderRow::brand)
            .with("reference", OrderRow::reference)
            .with("buyer", OrderRow::buyer)
            .with("status", row -> row.status().code())
            .with("starts", OrderRow::starts)
            .with("ends", OrderRow::ends)
            .with("budget", row -> row.spending().budget())
            .with("spent", row -> row.spending().spent())
            .with("currency", row -> row.spending().currency())
            .with("updated_at", OrderRow::updatedAt);

    private final Orders orders;
    private final ListFiles files;

    OrderExportController(Orders orders, ListFiles files) {
        this.orders = orders;
        this.files = files;
    }

    @GetMapping(OrderFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = OrderFilter.of(new Parameters(query));
        files.send(response, tenant, "orders", FileKind.of(kind), COLUMNS, writer -> orders.each(filter, writer));
    }
}
