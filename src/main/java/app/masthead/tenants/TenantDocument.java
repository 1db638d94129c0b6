package app.masthead.tenants;

/** Settings of a tenant that are kept as one JSON object each. */
enum TenantDocument {
    AI_POLICY("ai_policy"),
    ADVERTISING_POLICY("advertising_policy"),
    AI_SERVICE("ai_config");

    private final String column;

    TenantDocument(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
