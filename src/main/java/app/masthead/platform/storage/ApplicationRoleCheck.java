package app.masthead.platform.storage;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database role that could see past row-level security: a superuser, one that bypasses it, or
 * one that owns tables.
 */
@Component
@DependsOnDatabaseInitialization
class ApplicationRoleCheck implements InitializingBean {

    private static final String POWERS = """
            select r.rolsuper or r.rolbypassrls
                   or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                              where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'usage'))
                   or has_schema_privilege(current_user, 'public', 'create')
            from pg_roles r where r.rolname = current_user
            """;

    private final JdbcClient database;

    ApplicationRoleCheck(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    @Override
    public void afterPropertiesSet() {
        if (database.sql(POWERS).query(Boolean.class).single()) {
            throw new IncompleteSettings(
                    "The role in SPRING_DATASOURCE_USERNAME is too powerful: it is a superuser, owns"
                            + " tables or may create them, so one tenant's data would not be safe from another's."
                            + " Use a role that owns nothing, as the README describes.");
        }
    }
}
