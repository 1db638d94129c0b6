package app.masthead.platform.storage;

import static app.masthead.platform.storage.MigratedDatabase.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.MigratedDatabase.Refused;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role may not do that the application signs in with, even if every line of the application were hostile. */
class ApplicationRoleTests {

    private final MigratedDatabase database = MigratedDatabase.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (i int)",
                "create temp table x (i int)",
                "create function x() returns int language sql return 1",
                "create schema x",
                "drop table product",
                "alter table product disable row level security",
                "truncate product",
                "delete from tenant",
                "delete from creative",
                "update audit_log set success = true",
                "delete from audit_log",
                "update installation_audit_log set success = true",
                "delete from installation_audit_log",
                "delete from super_admin",
                "update creative_decision set reason = 'x'",
                "delete from creative_decision",
                "delete from mail",
                "update mail set recipient = 'eve@evil.example'",
                "update installation_mail set subject = 'x'",
                "select * from audit_log_default",
                "select * from flyway_schema_history",
                "call isolate_by_tenant('product')",
                "select create_audit_partition('2030-01-01')"
            })
    void is_refused(String statement) {
        assertThatThrownBy(() -> database.as(ACME, statement))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void row_level_security_cannot_be_switched_off() {
        assertThatThrownBy(() -> database.as(ACME, "set local row_security = off", "select * from product"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("would be affected by row-level security");
    }

    @Test
    void months_are_made_without_the_right_to_create_tables() {
        assertThat(database.as(
                        ACME,
                        "select ensure_audit_partitions(14)",
                        "select count(*) > 14 from pg_inherits where inhparent = 'audit_log'::regclass"))
                .containsExactly("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_log set success = true",
                "delete from audit_log",
                "update installation_audit_log set success = true",
                "delete from installation_audit_log",
                "truncate installation_audit_log",
                "truncate audit_log",
                "truncate audit_log_default",
                "truncate creative_decision cascade"
            })
    @Defends(Attack.CHANGED_LOG)
    void what_was_recorded_stays_even_for_the_owner(String statement) {
        assertThatThrownBy(() -> database.asOwner(statement))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("are never changed or removed");
    }

    @Test
    @Defends(Attack.CHANGED_LOG)
    void no_month_of_the_log_can_be_emptied_on_its_own() {
        assertThat(database.asOwner("""
                select c.relname from pg_class c join pg_inherits i on i.inhrelid = c.oid
                where i.inhparent = 'audit_log'::regclass and not exists (
                    select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'no_truncate' and t.tgenabled = 'O')
                """)).isEmpty();
    }

    @Test
    void a_function_is_for_whoever_it_was_granted_to() {
        assertThat(database.asOwner("""
                select oid::regprocedure from pg_proc p
                where pronamespace = 'public'::regnamespace and has_function_privilege('public', oid, 'execute')
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                """)).isEmpty();
    }

    /** Otherwise whoever can put a table or an operator in front of ours would run as the owner. */
    @Test
    void what_runs_with_the_owners_rights_says_where_names_are_looked_up() {
        assertThat(database.asOwner("""
                select oid::regprocedure from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
                and not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, public, pg_temp']
                """)).isEmpty();
    }

    @Test
    void rows_of_a_month_nobody_made_move_into_it() {
        assertThat(database.asOwner(
                        """
                        insert into audit_log (tenant_id, log_id, created_at, operation, actor_kind)
                        values ('acme', gen_random_uuid(), now() + interval '600 days', 'x', 'system')""",
                        "set constraints all immediate",
                        "select ensure_audit_partitions(24)",
                        "select count(*) from audit_log_default"))
                .containsExactly("0");
    }
}
