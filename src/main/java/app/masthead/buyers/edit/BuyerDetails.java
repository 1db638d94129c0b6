package app.masthead.buyers.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that people say of a buyer.
 *
 * @param accounts for each ad server, who it is there
 * @param brand its brand manifest
 */
record BuyerDetails(String name, @Nullable String contact, ObjectNode accounts, ObjectNode brand) {

    /** As the audit log compares them; what others have put into the documents is not among it. */
    Map<String, @Nullable Object> snapshot() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", name);
        fields.put("contact_email", contact);
        AccountLine.of(accounts).stream()
                .filter(it -> !it.isBlank())
                .forEach(it -> fields.put("ad_server_" + it.server(), it.toString()));
        var known = BrandFields.of(brand);
        fields.put("brand_name", known.name());
        fields.put("brand_domain", known.domain());
        fields.put("blocked_categories", some(known.categories()));
        fields.put("blocked_domains", some(known.domains()));
        return fields;
    }

    private static @Nullable List<String> some(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }
}
