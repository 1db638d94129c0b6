package app.masthead.notifications;

import app.masthead.platform.storage.InstallationSettings;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a publisher's own people are told of creatives, in Slack. It goes the way of {@link Notifications}: once for each
 * decision, after its transaction has been committed, and not at all when it is rolled back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SlackNotices {

    private final SlackRows rows;
    private final SlackMessage message;
    private final NotificationSchedule schedule;
    private final InstallationSettings settings;

    SlackNotices(SlackRows rows, SlackMessage message, NotificationSchedule schedule, InstallationSettings settings) {
        this.rows = rows;
        this.message = message;
        this.schedule = schedule;
        this.settings = settings;
    }

    /**
     * Tells Slack of decisions, if the tenant wants that; of the same decision once, however often this is called.
     *
     * @throws IllegalStateException when no tenant is bound
     */
    public void tell(List<Notice> notices) {
        var wanted = new HashMap<String, Optional<SlackRows.Wanted>>();
        var ready = notices.stream()
                .flatMap(it -> wanted
                        .computeIfAbsent(it.subject().buyer(), rows::wanted)
                        .filter(wish -> wish.includes(SlackEvent.of(it)))
                        .map(wish -> ready(it, wish))
                        .stream())
                .toList();
        schedule.addAll(rows.add(ready));
    }

    private Ready ready(Notice notice, SlackRows.Wanted wanted) {
        var payload = message.of(notice, wanted.buyerName(), settings.address(wanted.host(), ""));
        return new Ready(NotificationKey.next(), notice, payload);
    }

    /**
     * Takes back what Slack was to be told of decisions.
     *
     * @return those of which it was; of the others there was nothing to tell, or it may have been read
     */
    public Set<UUID> withdraw(Collection<UUID> causes) {
        return causes.isEmpty() ? Set.of() : rows.withdraw(causes);
    }
}
