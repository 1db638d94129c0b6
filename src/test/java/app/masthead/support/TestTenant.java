package app.masthead.support;

import java.util.UUID;

/** A tenant of its own for one test: in setup, without any connection, with only the people that the test brings. */
public record TestTenant(String id, Cast cast) {

    public static TestTenant open(Cast cast) {
        var tenant = new TestTenant("t" + UUID.randomUUID().toString().substring(0, 8), cast);
        tenant.change("""
                insert into tenant (tenant_id, name, subdomain) values (current_tenant(), 'Testing Times', current_tenant())""");
        tenant.change("""
                insert into tenant_host (tenant_id, host, kind, status)
                values (current_tenant(), current_tenant() || '.localhost', 'subdomain', 'active')""");
        return tenant;
    }

    /** Somebody new, of whom nothing but this is known. */
    public CastMember person(String name, String role, String status) {
        var person = new CastMember(
                id, UUID.randomUUID(), name + UUID.randomUUID().toString().substring(0, 4), role, false, status);
        change(person.insert());
        return person;
    }

    public void change(String sql) {
        cast.inTenant(id, database -> database.sql(sql).update());
    }

    public String read(String sql) {
        return cast.inTenant(
                id, database -> database.sql(sql).query(String.class).single());
    }
}
