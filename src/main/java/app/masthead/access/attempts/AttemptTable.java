package app.masthead.access.attempts;

import app.masthead.platform.tenancy.CurrentTenant;

/**
 * Where the sign-ins of the place are on record that is bound: a tenant's, or the installation's own.
 *
 * @param ownerColumn what begins the columns of a new row
 * @param owner what begins its values
 * @param belongs the condition under which a row {@code a} of it is of the place
 * @param person how a person is called today, or was called then
 * @param connection how a connection is called
 * @param known whether there is such a connection
 * @param joins what these need
 */
record AttemptTable(
        String name,
        String ownerColumn,
        String owner,
        String belongs,
        String person,
        String connection,
        String known,
        String joins) {

    private static final AttemptTable OF_TENANT = new AttemptTable(
            "sign_in_attempt",
            "tenant_id, ",
            "current_tenant(), ",
            "a.tenant_id = current_tenant()",
            "coalesce(u.name, a.person_name)",
            "coalesce(c.label, a.connection_id)",
            "c.id is not null",
            " left join app_user u on u.tenant_id = a.tenant_id and u.id = a.person_id"
                    + " left join auth_connection c on c.tenant_id = a.tenant_id and c.id = a.connection_id");

    private static final AttemptTable OF_INSTALLATION = new AttemptTable(
            "installation_sign_in_attempt",
            "",
            "",
            "true",
            "coalesce(u.name, a.person_name)",
            "a.connection_id",
            "false",
            " left join super_admin u on u.id = a.person_id");

    static AttemptTable current() {
        return CurrentTenant.find().isPresent() ? OF_TENANT : OF_INSTALLATION;
    }
}
