package app.masthead.tenants;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who a publisher is, and when and in which money it thinks.
 *
 * @param zone the IANA name of its time zone
 * @param currency the ISO 4217 code of its default currency
 */
record GeneralSettings(String name, String zone, String currency) {

    /** As the audit log compares them. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name);
        fields.put("time_zone", zone);
        fields.put("default_currency", currency);
        return fields;
    }
}
