package app.masthead.creatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record DecisionKey(
        @Column(name = "tenant_id") String tenant,
        @Column(name = "decision_id") UUID decision) implements Serializable {

    DecisionKey of(UUID other) {
        return new DecisionKey(tenant, other);
    }
}
