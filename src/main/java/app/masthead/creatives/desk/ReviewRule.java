package app.masthead.creatives.desk;

import app.masthead.audit.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the current tenant's creatives are reviewed.
 *
 * @param hours from when a creative was sent to when it is due, 1 to 720; null where nothing is due
 * @param fourEyes whether nobody decides a creative that an action of their own submitted
 * @param version 0 as long as nobody has changed it
 */
record ReviewRule(@Nullable Integer hours, boolean fourEyes, long version) {

    static final int MOST_HOURS = 720;
    static final ReviewRule NONE = new ReviewRule(null, false, 0);

    boolean says(ReviewRule other) {
        return snapshot().equals(other.snapshot());
    }

    static Subject subject(String tenantName, String tenant) {
        return new Subject("tenant", tenant, tenantName);
    }

    /** As the audit log compares them. */
    Map<String, @Nullable Object> snapshot() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("decide_within_hours", hours);
        fields.put("four_eyes", fourEyes);
        return fields;
    }
}
