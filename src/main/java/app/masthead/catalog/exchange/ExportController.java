package app.masthead.catalog.exchange;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.list.ProductFilter;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.sheet.SheetRows;
import app.masthead.platform.export.Download;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Products as files: just those that the list shows, without its pages. The JSON can be imported again. */
@Can("catalog.view")
@Controller
class ExportController {

    private final ProductExport export;
    private final ListFiles files;

    ExportController(ProductExport export, ListFiles files) {
        this.export = export;
        this.files = files;
    }

    @GetMapping("/products/export.json")
    void json(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = ProductFilter.of(query);
        var name = files.fileName("products", tenant, FileKind.JSON);
        files.whole(response, () -> write(filter, open(response, name)));
    }

    @GetMapping("/products/export.csv")
    void csv(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = ProductFilter.of(query);
        var name = files.fileName("products", tenant, FileKind.CSV);
        files.whole(response, () -> {
            var file = Download.open(response, FileKind.CSV.contentType(), name);
            var table = FileKind.CSV.open(file, SheetRows.head());
            export.each(filter, it -> SheetRows.of(
                            it.status(), it.offer(), it.house(), it.stamps().updatedAt())
                    .forEach(table::row));
            table.close();
        });
    }

    @GetMapping("/products/{product}/export.json")
    void one(@PathVariable String product, HttpServletResponse response) {
        var id = ProductId.inPath(product);
        var exported = export.one(id);
        try (var out = open(response, id + ".json")) {
            out.write(ExactJson.pretty(OfferWriter.write(exported.offer())) + "\n");
        }
    }

    private void write(ProductFilter filter, PrintWriter out) {
        var separator = new String[] {"[\n"};
        export.each(filter, it -> {
            out.write(separator[0] + ExactJson.pretty(OfferWriter.write(it.offer())));
            separator[0] = ",\n";
        });
        out.write(separator[0].startsWith("[") ? "[]\n" : "\n]\n");
        out.flush();
    }

    private static PrintWriter open(HttpServletResponse response, String file) {
        var target = Download.open(response, FileKind.JSON.contentType(), file);
        return new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    }
}
