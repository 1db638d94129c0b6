package app.masthead.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A kind of thing that waits for somebody, and the permission of those who can do something about it. */
enum PendingWorkKind {
    CREATIVE(
            "creatives.review",
            "/creatives",
            "image",
            """
            select 'creative' as concern, 'creative' as type, c.principal_id || '/' || c.creative_id as id,
                   c.name as label, p.name as note, c.submitted_at as at, null::numeric as amount,
                   null::text as currency, %s as total
              from creative c
              join principal p on p.tenant_id = c.tenant_id and p.principal_id = c.principal_id
             where c.tenant_id = current_tenant() and c.status = 'pending_review'
             order by c.submitted_at, c.principal_id, c.creative_id
             limit :most""",
            "creative where tenant_id = current_tenant() and status = 'pending_review'"),
    ORDER(
            "orders.approve",
            "/orders?status=needs-approval",
            "receipt-text",
            """
            select 'order' as concern, 'order' as type, b.media_buy_id as id,
                   coalesce(b.brand, b.media_buy_id) as label, p.name as note, b.created_at as at,
                   b.budget as amount, b.currency, %s as total
              from media_buy b
              join principal p on p.tenant_id = b.tenant_id and p.principal_id = b.principal_id
             where b.tenant_id = current_tenant() and b.status = 'pending_approval'
             order by b.created_at, b.media_buy_id
             limit :most""",
            "media_buy where tenant_id = current_tenant() and status = 'pending_approval'"),
    FAILURE("orders.approve", "/orders?status=broken", "triangle-alert", """
            select 'failure' as concern, s.subject_type as type, s.subject_id as id,
                   coalesce(s.subject_label, s.tool_name) as label, s.error_message as note, s.completed_at as at,
                   null::numeric as amount, null::text as currency, %s as total
              from workflow_step s
             where s.tenant_id = current_tenant() and s.status = 'failed' and s.completed_at > :failuresSince
             order by s.completed_at, s.step_id
             limit :most""", """
            workflow_step where tenant_id = current_tenant() and status = 'failed'
                   and completed_at > :failuresSince"""),
    EXPIRY("catalog.edit", "/products", "clock", """
            select 'expiry' as concern, 'product' as type, t.product_id as id, t.name as label, null as note,
                   t.expires_at as at, null::numeric as amount, null::text as currency, %s as total
              from product t
             where t.tenant_id = current_tenant() and t.status = 'active' and t.expires_at > :now
               and t.expires_at <= :expiringUntil
             order by t.expires_at, t.product_id
             limit :most""", """
            product where tenant_id = current_tenant() and status = 'active' and expires_at > :now
                   and expires_at <= :expiringUntil"""),
    CERTIFICATE("sign-in.decide", "/settings/sign-in", "key-round", """
            select 'certificate' as concern, 'connection' as type, c.id as id, c.label as label, k.subject as note,
                   k.not_after as at, null::numeric as amount, null::text as currency, %s as total
              from auth_certificate k
              join auth_connection c on c.tenant_id = k.tenant_id and c.id = k.connection_id
             where k.tenant_id = current_tenant() and c.status in ('on', 'enforced') and k.used_since is not null
               and k.distrusted_at is null and k.not_after <= :expiringUntil
             order by k.not_after, k.sha256
             limit :most""", """
            auth_certificate where tenant_id = current_tenant() and used_since is not null
                   and distrusted_at is null and not_after <= :expiringUntil""");

    private static final String CAPPED = "(select count(*) from (select from %s limit 1000) counted)";

    private final String permission;
    private final String href;
    private final String icon;
    private final String sql;

    PendingWorkKind(String permission, String href, String icon, String sql, String counted) {
        this.permission = permission;
        this.href = href;
        this.icon = icon;
        this.sql = sql.formatted(CAPPED.formatted(counted));
    }

    /** What somebody with these permissions can do something about. */
    static List<PendingWorkKind> of(Map<String, Boolean> can) {
        return Arrays.stream(values())
                .filter(concern -> can.containsKey(concern.permission))
                .toList();
    }

    /** Reads the first of them, the most urgent first. */
    String sql() {
        return "(" + sql + ")";
    }

    /** The list of all of them. */
    public String href() {
        return href;
    }

    public String icon() {
        return icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
