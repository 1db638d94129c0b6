package app.masthead.console;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tenants a list shows, as its address says it. */
record TenantFilter(@Nullable String q, @Nullable String status) {

    static final String PATH = "/console";
    static final List<String> STATUSES = List.of("active", "suspended", "closed");

    private static final int LONGEST = 200;

    static TenantFilter of(Parameters given) {
        return new TenantFilter(given.text("q", LONGEST), given.oneOf("status", STATUSES, it -> it));
    }

    public boolean isEmpty() {
        return q == null && status == null;
    }

    /** The same list from its beginning. */
    public Address address() {
        return Address.of(PATH).with("q", q).with("status", status);
    }
}
