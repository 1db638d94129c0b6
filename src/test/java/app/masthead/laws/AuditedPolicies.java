package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import java.util.List;
import java.util.Map;

/** What can be changed of policies and of the AI service, once. */
final class AuditedPolicies {

    private static final String ADVERTISING = "/settings/advertising-policy";
    private static final String AI = "/settings/ai-policy";
    private static final String SERVICE = "/settings/ai-service";

    private AuditedPolicies() {}

    static List<Deed> all() {
        return List.of(
                new Deed("POST " + ADVERTISING, ADVERTISING, ADVERTISING, Map.of("terms", "audited words")),
                new Deed("POST " + AI, AI, AI, Map.of("share", "12.5")),
                new Deed(
                        "POST " + SERVICE,
                        SERVICE,
                        SERVICE,
                        Map.of("provider", "gemini", "model", "audited-model", "key", "an-audited-key-0123456789")),
                new Deed("POST " + SERVICE + "/key/removal", SERVICE, SERVICE + "/key/removal", Map.of()));
    }
}
