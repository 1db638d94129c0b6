package app.masthead.creatives;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal's own task that looks at files again, which is to leave them to a test. */
final class PortalsOwnLook {

    private static final String LATER = """
            update scheduled_tasks set execution_time = now() + interval '1 day'
             where task_name = 'creatives.files.again' and not picked""";
    private static final String AT_WORK =
            "select count(*) from scheduled_tasks where task_name = 'creatives.files.again' and picked";

    private PortalsOwnLook() {}

    /** It does nothing for a day, and is at nothing now; other tests may have thrown it out. */
    static void waits(ApplicationContext portal) {
        var database = portal.getBean(JdbcClient.class);
        await().atMost(Duration.ofMinutes(4)).until(() -> {
            database.sql(LATER).update();
            return database.sql(AT_WORK).query(Long.class).single() == 0;
        });
    }
}
