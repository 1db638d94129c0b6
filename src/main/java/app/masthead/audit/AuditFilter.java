package app.masthead.audit;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log to show.
 *
 * @param path where the log is
 * @param q words to search for
 * @param actor the identifier of a person, a buyer or a part of the system
 * @param type the kind of subject
 * @param subject the identifier of one subject of that kind; never without the kind
 * @param from the first day, in the time zone of the page
 * @param to the last day, in the time zone of the page
 */
record AuditFilter(
        String path,
        @Nullable String q,
        @Nullable String actor,
        @Nullable String operation,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final String OF_TENANT = "/audit-log";
    static final String OF_CONSOLE = "/console/audit-log";

    private static final int LONGEST_ACTOR = 200;
    private static final int LONGEST_SUBJECT = 500;

    static AuditFilter of(String path, Parameters given, AuditCatalogues catalogues) {
        var type = given.oneOf("type", catalogues.subjects(), it -> it);
        var subject = given.text("subject", LONGEST_SUBJECT);
        return new AuditFilter(
                path,
                given.search(),
                given.text("actor", LONGEST_ACTOR),
                given.oneOf("operation", catalogues.operations(), it -> it),
                type,
                type == null ? null : subject,
                given.oneOf("outcome", List.of(Outcome.values()), Outcome::code),
                given.date("from"),
                given.date("to"));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(path)
                .with("q", q)
                .with("actor", actor)
                .with("operation", operation)
                .with("type", type)
                .with("subject", subject)
                .with("outcome", outcome == null ? null : outcome.code())
                .with("from", from)
                .with("to", to);
    }

    /** Whether one of the rarer filters is set. */
    public boolean detailed() {
        return type != null || outcome != null || from != null || to != null;
    }

    boolean isEmpty() {
        return asked().isEmpty();
    }

    /** What was asked for, by the names that the address uses. */
    Map<String, String> asked() {
        return address().parameters();
    }
}
