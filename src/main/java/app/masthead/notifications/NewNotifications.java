package app.masthead.notifications;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes notifications, however many, in one batch. */
@Component
class NewNotifications {

    private final NamedParameterJdbcOperations database;

    NewNotifications(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /**
     * Inserts each.
     *
     * @param own what a channel says beside what all say
     * @return those that came to be
     */
    List<Ready> add(String insert, List<Ready> ready, Function<Ready, Map<String, ?>> own) {
        if (ready.isEmpty()) {
            return List.of();
        }
        var counts = database.batchUpdate(
                insert,
                ready.stream().map(it -> values(it).addValues(own.apply(it))).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, counts.length)
                .filter(it -> counts[it] == 1)
                .mapToObj(ready::get)
                .toList();
    }

    private static MapSqlParameterSource values(Ready ready) {
        var notice = ready.notice();
        return new MapSqlParameterSource()
                .addValue("id", ready.key().id())
                .addValue("cause", notice.cause())
                .addValue("creative", notice.subject().creative())
                .addValue("name", notice.subject().name())
                .addValue("to", notice.transition().to())
                .addValue("payload", ready.payload())
                .addValue("buyer", notice.subject().buyer())
                .addValue("reason", notice.why().detail())
                .addValue("due", Timestamp.from(notice.due()))
                .addValue("at", Timestamp.from(notice.transition().at()));
    }
}
