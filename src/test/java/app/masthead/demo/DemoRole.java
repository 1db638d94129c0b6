package app.masthead.demo;

import app.masthead.demo.identity.DemoPerson;
import java.util.List;

/** What the demo identity provider's page says about a person's part, so that one can choose by what to try out. */
enum DemoRole {
    ADMIN("Admin", "Everything, settings and sign-in included"),
    EDITOR("Editor", "Changes products, prices and buyers; decides creatives and orders"),
    REVIEWER("Creative reviewer", "Decides creatives, looks at everything else"),
    VIEWER("Viewer", "Looks, searches and exports"),
    INVITED("Invited", "Has not accepted the invitation yet"),
    SUPER_ADMIN("Super-admin", "Opens, suspends and restores tenants in the console"),
    SWITCHED_OFF("Switched off", "Has an account that no longer works");

    private final String title;
    private final String summary;

    DemoRole(String title, String summary) {
        this.title = title;
        this.summary = summary;
    }

    static DemoRole of(String role, boolean reviewer, String status) {
        return switch (status) {
            case "active" -> active(role, reviewer);
            case "invited" -> INVITED;
            default -> SWITCHED_OFF;
        };
    }

    private static DemoRole active(String role, boolean reviewer) {
        return switch (role) {
            case "admin" -> ADMIN;
            case "editor" -> EDITOR;
            default -> reviewer ? REVIEWER : VIEWER;
        };
    }

    DemoPerson person(String id, String name, String email) {
        return new DemoPerson(id, name, email, title, summary, List.of());
    }
}
