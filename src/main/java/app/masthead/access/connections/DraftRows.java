package app.masthead.access.connections;

import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads drafts from their rows. */
final class DraftRows {

    static final String SELECT = """
            select d.connection_id, c.kind, c.metadata_problem, d.revision, d.applied_revision, d.tested_revision, d.tested_at, d.issuer,
                   d.client_id, d.secret_set_at, d.idp_entity_id, d.sso_url, d.sso_binding, d.slo_url, d.slo_binding,
                   d.slo_response_url, d.metadata_url, d.sign_requests, d.want_encrypted, d.idp_initiated,
                   d.clock_skew_s, d.config::text as config,
                   (select count(*) from auth_certificate k where k.tenant_id = d.tenant_id
                    and k.connection_id = d.connection_id and k.distrusted_at is null) as certificates,
                   exists (select from external_identity e where e.tenant_id = d.tenant_id
                    and e.connection_id = d.connection_id) as linked
            from auth_connection_draft d
            join auth_connection c on c.tenant_id = d.tenant_id and c.id = d.connection_id
            where d.tenant_id = current_tenant()
            """;

    static final String CHANGE = """
            update auth_connection_draft
            set revision = revision + 1, issuer = :issuer, client_id = :client,
                secret_enc = case when :keep then secret_enc else cast(:secret as text) end,
                secret_set_at = case when :keep then secret_set_at
                    when cast(:secret as text) is not null then cast(:now as timestamptz) end,
                idp_entity_id = :entity, sso_url = :sso, sso_binding = :ssoBinding, slo_url = :slo,
                slo_binding = :sloBinding, slo_response_url = :sloAnswers, metadata_url = :metadata,
                sign_requests = :sign, want_encrypted = :encrypted, idp_initiated = :unsolicited,
                clock_skew_s = :skew, config = cast(:config as jsonb), updated_at = :now, updated_by = :by
            where tenant_id = current_tenant() and connection_id = :id and revision = :revision""";

    /** What is in use was tested, so the draft that says the same counts as tested and applied. */
    static final String RESET = """
            update auth_connection_draft d
            set revision = d.revision + 1, applied_revision = d.revision + 1, tested_revision = d.revision + 1,
                tested_at = c.tested_at, tested_by = c.tested_by, issuer = c.issuer, client_id = c.client_id,
                secret_enc = c.secret_enc, secret_set_at = c.secret_set_at, idp_entity_id = c.idp_entity_id,
                sso_url = c.sso_url, sso_binding = c.sso_binding, slo_url = c.slo_url, slo_binding = c.slo_binding,
                slo_response_url = c.slo_response_url, metadata_url = c.metadata_url,
                sign_requests = c.sign_requests, want_encrypted = c.want_encrypted,
                idp_initiated = c.idp_initiated, clock_skew_s = c.clock_skew_s, config = c.config,
                updated_at = :now, updated_by = :by
            from auth_connection c
            where d.tenant_id = current_tenant() and d.connection_id = :id and c.tenant_id = d.tenant_id
              and c.id = d.connection_id and d.revision = :revision and d.applied_revision is not null""";

    /** Certificates that wait are forgotten; those from which trust had been withdrawn are distrusted as before. */
    static final String RESET_CERTIFICATES = """
            with before as (
                update auth_certificate set distrusted_at = :now
                where tenant_id = current_tenant() and connection_id = :id and used_since is null
                  and distrusted_at is null and distrusted_by is not null)
            delete from auth_certificate
            where tenant_id = current_tenant() and connection_id = :id and used_since is null
              and distrusted_by is null""";

    private DraftRows() {}

    static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("connection_id"),
                ConnectionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getLong("revision"),
                number(row, "applied_revision"),
                number(row, "tested_revision"),
                Timestamps.instant(row, "tested_at"),
                new OidcSettings(
                        row.getString("issuer"), row.getString("client_id"), Timestamps.instant(row, "secret_set_at")),
                saml(row),
                StoredConfig.read(row.getString("config")),
                row.getInt("certificates"),
                row.getBoolean("linked"),
                row.getString("metadata_problem"));
    }

    private static SamlSettings saml(ResultSet row) throws SQLException {
        return new SamlSettings(
                row.getString("idp_entity_id"),
                StoredEndpoint.signOn(row),
                StoredEndpoint.logout(row),
                row.getString("metadata_url"),
                row.getBoolean("sign_requests"),
                row.getBoolean("want_encrypted"),
                row.getBoolean("idp_initiated"),
                row.getInt("clock_skew_s"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
