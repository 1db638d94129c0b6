package app.masthead.creatives.preview;

import app.masthead.creatives.files.StoredFile;
import app.masthead.creatives.files.StoredFileResource;
import app.masthead.creatives.files.StoredFiles;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Sends kept copies to the frames that show them, whole or in parts, on the preview host alone. */
@Controller
@OnHost(HostKind.PREVIEW)
@Open("the link is signed, names one file, and ends after half an hour")
class FileController {

    private static final CacheControl WHILE_LOOKED_AT =
            CacheControl.maxAge(Duration.ofMinutes(30)).cachePrivate().immutable();

    private final FileLinks links;
    private final StoredFiles files;

    FileController(FileLinks links, StoredFiles files) {
        this.links = links;
        this.files = files;
    }

    @GetMapping(FileLinks.PATH + "/{owner}/{sha256}")
    ResponseEntity<Resource> send(
            @PathVariable String owner,
            @PathVariable String sha256,
            PreviewQuery query,
            @RequestHeader(name = Destination.HEADER, required = false) @Nullable String destination) {
        if (!Destination.isPart(destination) || !links.admits(owner, sha256, query)) {
            throw new PreviewController.NoPreview();
        }
        var tenant = new TenantId(owner);
        Optional<StoredFile> file = CurrentTenant.call(tenant, () -> files.find(sha256));
        return file.map(it -> answer(tenant, it)).orElseThrow(PreviewController.NoPreview::new);
    }

    /** Opened by itself, a drawing that holds a script must not run it. */
    private ResponseEntity<Resource> answer(TenantId tenant, StoredFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mimeType()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(WHILE_LOOKED_AT)
                .body(new StoredFileResource(files, tenant, file));
    }
}
