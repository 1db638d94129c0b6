package app.masthead.creatives.files;

import app.masthead.platform.tenancy.TenantId;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A kept copy as something that can be sent, whole or in part, after its tenant is not bound any more. */
public class StoredFileResource extends AbstractResource {

    private final StoredFiles files;
    private final TenantId tenant;
    private final StoredFile file;

    public StoredFileResource(StoredFiles files, TenantId tenant, StoredFile file) {
        this.files = files;
        this.tenant = tenant;
        this.file = file;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "stored file " + tenant.value() + "/" + file.sha256();
    }

    @Override
    public InputStream getInputStream() {
        return files.open(tenant, file);
    }
}
