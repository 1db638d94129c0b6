package app.masthead.tenants;

import app.masthead.tenants.TenantDocuments.Stored;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The advertising and AI policies of the current tenant. A change is on record. */
@Service
@Transactional
class Policies {

    private final TenantDocuments documents;

    Policies(TenantDocuments documents) {
        this.documents = documents;
    }

    /**
     * A policy as it is.
     *
     * @param version of the tenant's settings, which a change has to name
     */
    record Current<P>(P policy, long version) {}

    @Transactional(readOnly = true)
    Current<AdvertisingPolicy> advertising() {
        return current(documents.read(TenantDocument.ADVERTISING_POLICY), AdvertisingPolicy::of);
    }

    @Transactional(readOnly = true)
    Current<AiPolicy> ai() {
        return current(documents.read(TenantDocument.AI_POLICY), AiPolicy::of);
    }

    /**
     * Changes what is carried.
     *
     * @throws StaleSettings when the settings have another version by now
     */
    void change(AdvertisingPolicy policy, long version) {
        documents.change(
                TenantDocument.ADVERTISING_POLICY, SettingsAction.POLICY_CHANGED, policy.fields(), version, null);
    }

    /**
     * Changes what is demanded of AI.
     *
     * @throws StaleSettings when the settings have another version by now
     */
    void change(AiPolicy policy, long version) {
        documents.change(TenantDocument.AI_POLICY, SettingsAction.POLICY_CHANGED, policy.fields(), version, null);
    }

    private static <P> Current<P> current(Stored stored, Function<JsonNode, P> reading) {
        return new Current<>(reading.apply(stored.json()), stored.version());
    }
}
