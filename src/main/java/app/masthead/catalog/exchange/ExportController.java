package app.masthead.catalog.exchange;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.list.ProductFilter;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.platform.export.CsvTable;
import app.masthead.platform.export.Download;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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
            HttpServletResponse response)
            throws IOException {
        var filter = ProductFilter.of(query);
        try (var out = open(response, files.fileName("products", tenant, FileKind.JSON))) {
            var separator = new String[] {"[\n"};
            export.each(filter, it -> {
                write(out, separator[0] + ExactJson.pretty(OfferWriter.write(it.offer())));
                separator[0] = ",\n";
            });
            write(out, separator[0].startsWith("[") ? "[]\n" : "\n]\n");
        }
    }

    @GetMapping("/products/export.csv")
    void csv(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response)
            throws IOException {
        var filter = ProductFilter.of(query);
        var file =
                Download.open(response, FileKind.CSV.contentType(), files.fileName("products", tenant, FileKind.CSV));
        try (var table = new CsvTable(file, ProductCsv.HEAD)) {
            export.each(filter, it -> ProductCsv.rows(it).forEach(table::row));
        }
    }

    @GetMapping("/products/{product}/export.json")
    void one(@PathVariable String product, HttpServletResponse response) throws IOException {
        var id = ProductId.inPath(product);
        var exported = export.one(id);
        try (var out = open(response, id + ".json")) {
            write(out, ExactJson.pretty(OfferWriter.write(exported.offer())) + "\n");
        }
    }

    private static Writer open(HttpServletResponse response, String file) {
        return new OutputStreamWriter(
                Download.open(response, FileKind.JSON.contentType(), file), StandardCharsets.UTF_8);
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
