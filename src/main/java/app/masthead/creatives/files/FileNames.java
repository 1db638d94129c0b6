package app.masthead.creatives.files;

import app.masthead.platform.tenancy.TenantId;
import java.util.regex.Pattern;

/** What may become a part of a path or of an object's key. */
final class FileNames {

    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,62}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private FileNames() {}

    /**
     * Lets names pass that lead nowhere else.
     *
     * @throws IllegalArgumentException for any other
     */
    static void check(TenantId tenant, String sha256) {
        if (!TENANT.matcher(tenant.value()).matches() || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not the name of a stored file");
        }
    }
}
