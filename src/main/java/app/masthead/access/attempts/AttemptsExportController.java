package app.masthead.access.attempts;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A tenant's sign-in attempts as a file. */
@Can("users.view")
@Controller
@RecentProof
class AttemptsExportController {

    private final AttemptFiles files;

    AttemptsExportController(AttemptFiles files) {
        this.files = files;
    }

    @GetMapping(AttemptFilter.OF_TENANT + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = AttemptFilter.of(AttemptFilter.OF_TENANT, new Parameters(query));
        files.send(filter, tenant.id().value(), tenant.zone(), FileKind.of(kind), response);
    }
}
