package app.masthead.access.sessions;

import app.masthead.access.Way;
import app.masthead.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A session that has just been ended: whose it was, and by which name it was stored. */
record EndedSession(UUID id, UUID personId, String personName, String personKind, String way, String principal) {

    static EndedSession read(ResultSet row) throws SQLException {
        return new EndedSession(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("person_kind"),
                row.getString("way"),
                row.getString("principal"));
    }

    /** The person, as the audit log calls people of that kind; a guest who sets up is known by the link alone. */
    Subject person() {
        return new Subject(type(), personId.toString(), personName);
    }

    private String type() {
        if (way.equals(Way.SETUP.code())) {
            return "set-up-link";
        }
        return personKind.equals("super_admin") ? "super-admin" : "user";
    }
}
