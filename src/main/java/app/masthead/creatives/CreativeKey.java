package app.masthead.creatives;

import app.masthead.platform.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record CreativeKey(
        @Column(name = "tenant_id") String tenant,
        @Column(name = "principal_id") String principal,
        @Column(name = "creative_id") String creative)
        implements Serializable {

    static CreativeKey of(TenantId tenant, CreativeId id) {
        return new CreativeKey(tenant.value(), id.principal(), id.creative());
    }

    CreativeId creativeId() {
        return new CreativeId(principal, creative);
    }
}
