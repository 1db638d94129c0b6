package app.masthead.creatives.evidence;

import app.masthead.access.CurrentPortalUser;
import app.masthead.creatives.CreativeId;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The evidence pack of a creative. It holds rows of the audit log, so that whoever may take those away may take it, and
 * has to prove the same for it.
 */
@Controller
@Can("audit.export")
@RecentProof
class EvidenceController {

    private final EvidencePack pack;

    EvidenceController(EvidencePack pack) {
        this.pack = pack;
    }

    @GetMapping("/creatives/{principal}/{creative}/evidence")
    void send(
            @PathVariable String principal,
            @PathVariable String creative,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletRequest request,
            HttpServletResponse response) {
        var reader = CurrentPortalUser.of(request)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"))
                .id();
        pack.send(CreativeId.ofPath(principal, creative), reader, tenant, response);
    }
}
