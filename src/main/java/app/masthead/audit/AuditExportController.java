package app.masthead.audit;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log as a file: exactly what the page shows, without its pages. */
@Can("audit.export")
@Controller
class AuditExportController {

    static final String PATH = "/audit-log.csv";

    private final AuditExport export;
    private final AuditCatalogues catalogues;
    private final Clock clock;

    AuditExportController(AuditExport export, AuditCatalogues catalogues, Clock clock) {
        this.export = export;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping(PATH)
    void export(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = AuditFilter.of(new Parameters(query), catalogues);
        export.write(filter, tenant.zone(), () -> open(response, fileName(tenant)));
    }

    private String fileName(HostTenant tenant) {
        return "audit-log-" + tenant.id() + "-" + LocalDate.ofInstant(clock.instant(), tenant.zone()) + ".csv";
    }

    private static OutputStream open(HttpServletResponse response, String fileName) {
        response.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8).toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        try {
            return response.getOutputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
