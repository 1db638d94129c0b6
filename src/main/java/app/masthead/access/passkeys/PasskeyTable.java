package app.masthead.access.passkeys;

import app.masthead.platform.tenancy.CurrentTenant;

/** Where the passkeys of the place that is bound are kept: the tenant's if there is one, else the installation's. */
enum PasskeyTable {
    OF_INSTALLATION("super_admin_passkey", "super_admin", "super_admin_id", "", "", "true"),
    OF_TENANT(
            "user_passkey", "app_user", "user_id", "tenant_id, ", "current_tenant(), ", "tenant_id = current_tenant()");

    private final String table;
    private final String people;
    private final String holder;
    private final String ownerColumn;
    private final String owner;
    private final String ours;

    PasskeyTable(String table, String people, String holder, String ownerColumn, String owner, String ours) {
        this.table = table;
        this.people = people;
        this.holder = holder;
        this.ownerColumn = ownerColumn;
        this.owner = owner;
        this.ours = ours;
    }

    static PasskeyTable current() {
        return CurrentTenant.find().isPresent() ? OF_TENANT : OF_INSTALLATION;
    }

    /** A statement of the one table or the other: {table}, {people}, {holder}, {ownerColumn}, {owner} and {ours} are filled in. */
    String sql(String statement) {
        return statement
                .replace("{table}", table)
                .replace("{people}", people)
                .replace("{holder}", holder)
                .replace("{ownerColumn}", ownerColumn)
                .replace("{owner}", owner)
                .replace("{ours}", ours);
    }
}
