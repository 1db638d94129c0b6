package app.masthead.creatives;

import static org.awaitility.Awaitility.await;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal's own task that looks at files again, which is to leave them to a test. */
final class PortalsOwnLook {

    private static final String LATER = """
            update scheduled_tasks set execution_time = now() + interval '1 day'
             where task_name = 'creatives.files.again' and not picked""";

    private PortalsOwnLook() {}

    /** It does nothing for a day, and is at nothing now. */
    static void waits(ApplicationContext portal) {
        var database = portal.getBean(JdbcClient.class);
        await().until(() -> database.sql(LATER).update() == 1);
    }
}
