package app.masthead.access.sessions;

import app.masthead.platform.tenancy.CurrentTenant;

/**
 * Where the sessions of the place are on record that is bound: a tenant's, or the installation's own.
 *
 * @param name the table
 * @param belongs the condition under which a row {@code s} of it is of the place
 * @param place what begins the principal names of the place, as an expression
 * @param columns the names of further columns to insert, and their values
 * @param people the table that holds what people are called today, joined as {@code u}
 * @param connections how a connection is called, with what has to be joined for it
 */
record SessionTable(
        String name, String belongs, String place, Inserted columns, String people, Connections connections) {

    private static final SessionTable OF_TENANT = new SessionTable(
            "person_session",
            "s.tenant_id = current_tenant()",
            "current_tenant()",
            new Inserted("tenant_id, ", "current_tenant(), "),
            "left join app_user u on u.tenant_id = s.tenant_id and u.id = s.person_id",
            new Connections(
                    "coalesce(c.label, s.connection_id)",
                    "left join auth_connection c on c.tenant_id = s.tenant_id and c.id = s.connection_id"));

    private static final SessionTable OF_INSTALLATION = new SessionTable(
            "installation_session",
            "true",
            "'*'",
            new Inserted("", ""),
            "left join super_admin u on u.id = s.person_id",
            new Connections("s.connection_id", ""));

    record Inserted(String names, String values) {}

    record Connections(String label, String join) {}

    static SessionTable current() {
        return CurrentTenant.find().isPresent() ? OF_TENANT : OF_INSTALLATION;
    }

    /** The name of the principal of a row {@code s}, by which the stored session is found. */
    String principal() {
        return place + " || ':' || s.person_id || ':' || s.id";
    }
}
