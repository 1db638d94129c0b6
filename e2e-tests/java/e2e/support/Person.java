package e2e.support;

/** The people of the demo tenants, by what they are there for. */
public enum Person {
    MAREN("harbour", "Maren Holt", "Admin"),
    TOM("harbour", "Tom Okafor", "Editor"),
    PRIYA("harbour", "Priya Nair", "Creative reviewer"),
    BEA("harbour", "Bea Lorimer", "Editor"),
    LARS("harbour", "Lars Bakke", "Viewer"),
    NORA("northlight", "Nora Quist", "Admin"),
    SAM("northlight", "Sam Adeyemi", "Editor"),
    EVE("northlight", "Eve Lindqvist", "Creative reviewer"),
    KOFI("northlight", "Kofi Mensah", "Viewer"),
    /** Has an account that was switched off. */
    IDA("harbour", "Ida West", "Editor"),
    /** Runs the installation and belongs to no tenant. */
    ASTRID("", "Astrid Vang", "Super-admin");

    private final String tenant;
    private final String called;
    private final String role;

    Person(String tenant, String called, String role) {
        this.tenant = tenant;
        this.called = called;
        this.role = role;
    }

    public String tenant() {
        return tenant;
    }

    public String called() {
        return called;
    }

    public String role() {
        return role;
    }
}
