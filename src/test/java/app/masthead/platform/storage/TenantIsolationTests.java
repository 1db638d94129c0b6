package app.masthead.platform.storage;

import static app.masthead.platform.storage.MigratedDatabase.ACME;
import static app.masthead.platform.storage.MigratedDatabase.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.MigratedDatabase.Refused;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One tenant's rows are out of another's reach, whatever the application asks for. */
class TenantIsolationTests {

    private static final String TENANT_TABLES = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
            """;

    private final MigratedDatabase database = MigratedDatabase.shared();

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "product", "creative", "audit_log", "mail", "product_search", "audit_log_search"})
    @Defends(Attack.ONE_PERSON_IN_TWO_TENANTS)
    void a_bound_transaction_sees_its_own_tenant_only(String table) {
        assertThat(database.as(ACME, "select distinct tenant_id from " + table)).containsExactly(ACME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "product", "creative", "audit_log", "mail", "product_search", "audit_log_search"})
    void an_unbound_transaction_sees_nothing(String table) {
        assertThat(database.as(NOBODY, "select tenant_id from " + table)).isEmpty();
    }

    @Test
    @Defends(Attack.ONE_PERSON_IN_TWO_TENANTS)
    void every_table_with_a_tenant_is_isolated() {
        assertThat(database.asOwner(TENANT_TABLES + """
                and not (c.relrowsecurity and exists (
                    select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_isolation'))
                """)).isEmpty();
    }

    /** But for what is looked for at every tenant: hosts, names, domains, and what is old enough to be forgotten. */
    @Test
    @Defends(Attack.ONE_PERSON_IN_TWO_TENANTS)
    void every_key_and_index_of_a_tenant_begins_with_it() {
        assertThat(database.asOwner("""
                select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
                join pg_attribute a on a.attrelid = x.indrelid and a.attname = 'tenant_id'
                join pg_class c on c.oid = x.indrelid and c.relnamespace = 'public'::regnamespace
                where x.indkey[0] <> a.attnum
                """))
                .containsExactlyInAnyOrder(
                        "tenant_subdomain_key",
                        "notification_due_idx",
                        "notification_settled_idx",
                        "creative_processing_next_idx",
                        "ai_call_age_idx",
                        "tenant_name_idx",
                        "tenant_host_active_key",
                        "verified_domain_verified_key",
                        "mail_created_idx",
                        "person_session_ended_idx",
                        "product_import_created_idx");
    }

    @Test
    void every_reference_between_tenant_tables_carries_the_tenant() {
        assertThat(database.asOwner("""
                select k.conname from pg_constraint k
                join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
                where k.contype = 'f' and not a.attnum = any (k.conkey)
                """)).isEmpty();
    }

    @Test
    void a_row_for_another_tenant_is_refused() {
        assertThatThrownBy(() -> database.as(
                        ACME, "insert into product (tenant_id, product_id, name) values ('globex', 'x', 'X')"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_row_does_not_move_to_another_tenant() {
        assertThatThrownBy(() -> database.as(ACME, "update product set tenant_id = 'globex'"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_reference_to_another_tenants_row_finds_nothing() {
        assertThatThrownBy(() -> database.as(ACME, """
                        insert into creative (tenant_id, principal_id, creative_id, name, format_kind, assets)
                        values ('acme', 'buyer-of-globex', 'x', 'X', 'image', '{}')"""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("creative_principal_fk");
    }

    @Test
    void the_console_sees_all_tenants_but_nothing_in_them() {
        assertThat(database.asInstallation("select tenant_id from tenant")).contains("acme", "globex");
        assertThat(database.asInstallation("select tenant_id from tenant_overview"))
                .contains("acme", "globex");
        assertThat(database.asInstallation("select product_id from product")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"super_admin", "installation_audit_log", "installation_mail"})
    void no_tenant_sees_what_is_the_installations(String table) {
        assertThat(database.asInstallation("select 1 from " + table)).isNotEmpty();
        assertThat(database.as(ACME, "select 1 from " + table)).isEmpty();
        assertThat(database.as(NOBODY, "select 1 from " + table)).isEmpty();
    }

    /** What is looked up by an unguessable key, or tells of nobody. */
    @Test
    void a_table_that_everybody_may_read_is_a_rare_thing() {
        assertThat(database.asOwner("""
                select relname from pg_class
                where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
                and has_table_privilege('masthead_app', oid, 'select') and not relrowsecurity
                """))
                .containsExactlyInAnyOrder("spring_session", "spring_session_attributes", "scheduled_tasks", "bucket");
    }

    @Test
    void a_host_is_resolved_before_anybody_is_bound() {
        assertThat(database.as(NOBODY, "select tenant_id from resolve_host('acme.localhost')"))
                .containsExactly(ACME);
        assertThat(database.as(NOBODY, "select tenant_id from resolve_host('%')"))
                .isEmpty();
    }

    @Test
    void a_tenant_cannot_lift_its_own_suspension() {
        assertThatThrownBy(() -> database.as(ACME, "update tenant set status = 'suspended'"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("by the installation only");
    }
}
