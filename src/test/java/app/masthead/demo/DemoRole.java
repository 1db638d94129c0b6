package app.masthead.demo;

import app.masthead.demo.identity.DemoPerson;
import java.util.List;

/**
 * What the demo identity provider says about a person's part: on its page, so that one can choose by what to try out, and
 * by the groups that it puts the person in.
 */
enum DemoRole {
    ADMIN("Admin", "Everything, settings and sign-in included", "masthead-admins"),
    EDITOR("Editor", "Changes products, prices and buyers; decides creatives and orders", "masthead-editors"),
    REVIEWER("Creative reviewer", "Decides creatives, looks at everything else", "masthead-reviewers"),
    VIEWER("Viewer", "Looks, searches and exports", "masthead-viewers"),
    INVITED("Invited", "Has not accepted the invitation yet", "masthead-viewers"),
    SUPER_ADMIN("Super-admin", "Opens, suspends and restores tenants in the console", "masthead-operators"),
    SWITCHED_OFF("Switched off", "Has an account that no longer works", "masthead-viewers");

    private final String title;
    private final String summary;
    private final String group;

    DemoRole(String title, String summary, String group) {
        this.title = title;
        this.summary = summary;
        this.group = group;
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
        return new DemoPerson(id, name, email, title, summary, List.of("staff", group));
    }
}
