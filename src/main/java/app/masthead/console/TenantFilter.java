package app.masthead.console;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tenants a list shows, as its address says it. */
record TenantFilter(@Nullable String q, @Nullable String status) {

    static final String PATH = "/console";
    static final List<String> STATUSES = List.of("active", "suspended", "closed");

    static TenantFilter of(Parameters given) {
        return new TenantFilter(given.search(), given.oneOf("status", STATUSES, it -> it));
    }

    /** The same list from its beginning. */
    public Address address() {
        return Address.of(PATH).with("q", q).with("status", status);
    }
}
