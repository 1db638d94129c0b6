package app.masthead.catalog.exchange;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.list.ProductFilter;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.platform.csv.CsvTable;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final Clock clock;

    ExportController(ProductExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/products/export.json")
    void json(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response)
            throws IOException {
        var filter = ProductFilter.of(query);
        try (var out = open(response, "application/json", name(tenant) + ".json")) {
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
        describe(response, "text/csv;charset=UTF-8", name(tenant) + ".csv");
        try (var table = new CsvTable(response.getOutputStream(), ProductCsv.HEAD)) {
            export.each(filter, it -> ProductCsv.rows(it).forEach(table::row));
        }
    }

    @GetMapping("/products/{product}/export.json")
    void one(@PathVariable String product, HttpServletResponse response) throws IOException {
        var id = ProductId.inPath(product);
        var exported = export.one(id);
        try (var out = open(response, "application/json", id + ".json")) {
            write(out, ExactJson.pretty(OfferWriter.write(exported.offer())) + "\n");
        }
    }

    private String name(HostTenant tenant) {
        return "products-" + tenant.id() + "-" + LocalDate.ofInstant(clock.instant(), tenant.zone());
    }

    private static Writer open(HttpServletResponse response, String type, String file) throws IOException {
        describe(response, type, file);
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    private static void describe(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
