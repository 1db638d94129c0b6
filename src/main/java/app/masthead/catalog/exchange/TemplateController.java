package app.masthead.catalog.exchange;

import app.masthead.catalog.sheet.SheetTemplate;
import app.masthead.platform.export.Download;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A sheet to begin with. */
@Can("catalog.edit")
@Controller
class TemplateController {

    @GetMapping("/products/import/template.csv")
    void template(HttpServletResponse response) {
        var file = Download.open(response, FileKind.CSV.contentType(), "products-template.csv");
        try (var table = FileKind.CSV.open(file, SheetTemplate.head())) {
            SheetTemplate.rows().forEach(table::row);
        }
    }
}
