package app.masthead.tenants;

import app.masthead.audit.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A publisher as it sets itself up. What the installation decides about it is not in here. */
@Entity
@Table(name = "tenant")
@DynamicUpdate
class Tenant {

    @Id
    @Column(name = "tenant_id")
    private String id;

    @TenantId
    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    private String name;
    private String timeZone;
    private String defaultCurrency;
    private String approvalMode;
    private boolean humanReviewRequired;
    private BigDecimal creativeAutoApproveThreshold;
    private BigDecimal creativeAutoRejectThreshold;
    private @Nullable String orderNameTemplate;
    private @Nullable String lineItemNameTemplate;
    private Instant updatedAt;
    private @Nullable String updatedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    GeneralSettings general() {
        return new GeneralSettings(name, timeZone, defaultCurrency);
    }

    void change(GeneralSettings settings, Instant at, String by) {
        name = settings.name();
        timeZone = settings.zone();
        defaultCurrency = settings.currency();
        touch(at, by);
    }

    ApprovalSettings approval() {
        return new ApprovalSettings(
                ApprovalMode.of(approvalMode).orElse(ApprovalMode.MANUAL),
                humanReviewRequired,
                creativeAutoApproveThreshold,
                creativeAutoRejectThreshold,
                orderNameTemplate,
                lineItemNameTemplate);
    }

    void change(ApprovalSettings settings, Instant at, String by) {
        approvalMode = settings.mode().code();
        humanReviewRequired = settings.humanReview();
        creativeAutoApproveThreshold = settings.approveFrom();
        creativeAutoRejectThreshold = settings.rejectUpTo();
        orderNameTemplate = settings.orderName();
        lineItemNameTemplate = settings.lineItemName();
        touch(at, by);
    }

    Subject subject() {
        return new Subject("tenant", Objects.requireNonNull(id), name);
    }

    long version() {
        return version;
    }

    private void touch(Instant at, String by) {
        updatedAt = at;
        updatedBy = by;
    }
}
