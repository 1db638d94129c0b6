package app.masthead.access.signin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What must not move at a tenant when somebody is refused, and the records that must. */
public record Stand(int refusals, int attempts, int signIns, int sessions, String people, String identities) {

    public Stand withOneMoreRefusal() {
        return new Stand(refusals + 1, attempts + 1, signIns, sessions, people, identities);
    }

    static Stand of(String tenant, JdbcClient database) {
        return new Stand(
                number(database, """
                        select count(*) from audit_log
                        where operation = 'access.sign-in-refused' and not success and tenant_id = current_tenant()"""),
                number(database, "select count(*) from sign_in_attempt where reason is not null"),
                number(database, "select count(*) from audit_log where operation = 'access.signed-in'"),
                number(
                        database,
                        "select count(*) from spring_session where starts_with(principal_name, '" + tenant + ":')"),
                all(database, "app_user"),
                all(database, "external_identity"));
    }

    /** The latest of what is told of sign-ins, word for word. */
    static String records(JdbcClient database) {
        return latest(database, "sign_in_attempt", "attempt_id") + latest(database, "audit_log", "log_id");
    }

    private static String latest(JdbcClient database, String table, String id) {
        return text(database, """
                select coalesce(string_agg(t::text, E'\\n'), '')
                from (select * from %s order by created_at desc, %s desc limit 5) t""".formatted(table, id));
    }

    private static String all(JdbcClient database, String table) {
        return text(database, "select coalesce(string_agg(t::text, E'\\n' order by t.id), '') from " + table + " t");
    }

    private static int number(JdbcClient database, String query) {
        return database.sql(query).query(Integer.class).single();
    }

    private static String text(JdbcClient database, String query) {
        return database.sql(query).query(String.class).single();
    }
}
