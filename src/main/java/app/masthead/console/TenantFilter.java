package app.masthead.console;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Which tenants a list shows, as its address says it. */
record TenantFilter(
        @Nullable String q,
        @Nullable String status,
        @Nullable Cursor after) {

    static final List<String> STATUSES = List.of("active", "suspended", "closed");

    private static final int LONGEST = 200;

    static TenantFilter of(MultiValueMap<String, String> query) {
        var parameters = new Parameters(query);
        return new TenantFilter(
                parameters.text("q", LONGEST), parameters.oneOf("status", STATUSES, it -> it), parameters.position(2));
    }

    public boolean isEmpty() {
        return q == null && status == null;
    }

    /** The same list from its beginning. */
    public Address address() {
        return Address.of("/console").with("q", q).with("status", status);
    }
}
