package app.masthead.notifications;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Acme reads in Slack what becomes of creatives. */
abstract class SlackOutboxTest extends OutboxTest {

    static final String PATH =
            "/services/T0ACME/B0ACME/" + UUID.randomUUID().toString().replace("-", "");

    final UUID cause = UUID.randomUUID();

    @Autowired
    private SlackMessage message;

    @Autowired
    private InstallationSettings settings;

    @BeforeEach
    void slack() {
        receiver.answers(200);
        cast.inTenant("acme", it -> it.sql("""
                        insert into slack_channel (tenant_id, address_enc, address_set_at, tells_waiting, tells_decided, active)
                        values (current_tenant(), :sealed, now(), true, true, true)""")
                .param("sealed", CurrentTenant.call(ACME, () -> slackSecrets.seal(new SlackAddress(PATH))))
                .update());
    }

    @AfterEach
    void no_slack() {
        cast.inTenant("acme", it -> it.sql("delete from slack_channel").update());
        inAcme(() -> new SlackRows(database, batches, time).withdrawAll("removed"));
    }

    SlackNotices slack(Scheduler scheduler) {
        return new SlackNotices(new SlackRows(database, batches, time), message, schedule(scheduler), settings);
    }

    NotificationKey written(Scheduler scheduler, Notice notice) {
        inAcme(() -> slack(scheduler).tell(List.of(notice)));
        return new NotificationKey(
                ACME, (UUID) Objects.requireNonNull(slackRow(notice.cause()).get("id")));
    }

    List<Map<String, @Nullable Object>> slackRows(UUID of) {
        return cast.inTenant(
                "acme", it -> it.sql("select * from notification where channel = 'slack' and cause = :cause")
                        .param("cause", of)
                        .query()
                        .listOfRows());
    }

    Map<String, @Nullable Object> slackRow(UUID of) {
        return slackRows(of).getFirst();
    }

    Map<String, @Nullable Object> slackRow() {
        return slackRow(cause);
    }

    void changeSlack(String set) {
        cast.inTenant("acme", it -> it.sql("update slack_channel set " + set).update());
    }
}
