package app.masthead.access.connections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last tests of each connection. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredTests {

    private static final int KEPT = 20;

    private static final String SELECT = """
            select id, connection_id, revision, tested_at, tester_id, tested_by, tester_name, passed, issuer, subject,
                   report::text as report
            from sign_in_test where tenant_id = current_tenant() and connection_id = :connection
            """;

    private final JdbcClient database;

    StoredTests(JdbcClient database) {
        this.database = database;
    }

    void store(SignInTest test) {
        database.sql("""
                        insert into sign_in_test (tenant_id, id, connection_id, revision, tested_at, tester_id, tested_by,
                            tester_name, passed, issuer, subject, report)
                        values (current_tenant(), :id, :connection, :revision, :at, :tester, :by, :name, :passed, :issuer,
                            :subject, cast(:report as jsonb))""")
                .param("id", test.id())
                .param("connection", test.connection())
                .param("revision", test.revision())
                .param("at", Timestamp.from(test.testedAt()))
                .param("tester", test.tester())
                .param("by", test.testedBy())
                .param("name", test.testerName())
                .param("passed", test.passed())
                .param("issuer", test.issuer())
                .param("subject", test.subject())
                .param("report", StoredReport.write(test.report()))
                .update();
        forgetOld(test.connection());
    }

    private void forgetOld(String connection) {
        database.sql("""
                        delete from sign_in_test where tenant_id = current_tenant() and connection_id = :connection
                          and id not in (select id from sign_in_test where tenant_id = current_tenant()
                                         and connection_id = :connection order by tested_at desc, id desc limit :kept)""").param("connection", connection).param("kept", KEPT).update();
    }

    void replace(SignInTest test) {
        database.sql("""
                        update sign_in_test set passed = :passed, report = cast(:report as jsonb)
                        where tenant_id = current_tenant() and id = :id""")
                .param("passed", test.passed())
                .param("report", StoredReport.write(test.report()))
                .param("id", test.id())
                .update();
    }

    /** Says that the draft was tested, if it is still the one that was. */
    void markTested(SignInTest test) {
        database.sql("""
                        update auth_connection_draft
                        set tested_revision = :revision, tested_at = :at, tested_by = :by
                        where tenant_id = current_tenant() and connection_id = :connection and revision = :revision""")
                .param("revision", test.revision())
                .param("at", Timestamp.from(test.testedAt()))
                .param("by", test.testedBy())
                .param("connection", test.connection())
                .update();
    }

    Optional<SignInTest> find(String connection, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .param("connection", connection)
                .param("id", id)
                .query((row, number) -> test(row))
                .optional();
    }

    List<SignInTest> latest(String connection) {
        return database.sql(SELECT + " order by tested_at desc, id desc limit :kept")
                .param("connection", connection)
                .param("kept", KEPT)
                .query((row, number) -> test(row))
                .list();
    }

    private static SignInTest test(ResultSet row) throws SQLException {
        return new SignInTest(
                row.getObject("id", UUID.class),
                row.getString("connection_id"),
                row.getLong("revision"),
                row.getTimestamp("tested_at").toInstant(),
                row.getObject("tester_id", UUID.class),
                row.getObject("tested_by", UUID.class),
                row.getString("tester_name"),
                row.getBoolean("passed"),
                row.getString("issuer"),
                row.getString("subject"),
                StoredReport.read(row.getString("report")));
    }
}
