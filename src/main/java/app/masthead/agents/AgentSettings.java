package app.masthead.agents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about an agent.
 *
 * @param endpoint where it is reached
 * @param header the header that carries the credential, for {@link AuthKind#HEADER}
 */
public record AgentSettings(
        String name,
        String endpoint,
        AuthKind auth,
        @Nullable String header) {

    /** As the audit log compares them. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name);
        fields.put("endpoint", endpoint);
        fields.put("auth_kind", auth.code());
        if (header != null) {
            fields.put("auth_header", header);
        }
        return fields;
    }
}
