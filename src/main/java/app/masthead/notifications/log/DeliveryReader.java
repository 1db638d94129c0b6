package app.masthead.notifications.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one delivery for its page. */
@Service
@Transactional(readOnly = true)
class DeliveryReader {

    private static final int ATTEMPTS = 100;

    private static final String ONE = "select " + DeliveryRow.COLUMNS + """
            , n.payload, n.version, p.name as buyer_name
              from notification n
              join principal p on p.tenant_id = n.tenant_id and p.principal_id = n.principal_id
             where n.tenant_id = current_tenant() and n.principal_id = :buyer and n.id = :id""";
    private static final String TRIED = """
            select number, started_at, millis, host, status, problem from notification_attempt
             where tenant_id = current_tenant() and notification_id = :id
             order by number desc limit %d""".formatted(ATTEMPTS);

    private final JdbcClient database;

    DeliveryReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * A delivery.
     *
     * @throws NoSuchDelivery when nothing of that id was told to the buyer
     */
    DeliveryView read(String buyer, UUID id) {
        var view = database.sql(ONE)
                .param("buyer", buyer)
                .param("id", id)
                .query((row, number) -> view(row))
                .optional()
                .orElseThrow(NoSuchDelivery::new);
        return view.with(attempts(view.row()));
    }

    /** All of them, but for what is too long ago; those also of which nothing was recorded. */
    private List<AttemptView> attempts(DeliveryRow delivery) {
        Map<Integer, AttemptView> known =
                database.sql(TRIED).param("id", delivery.id()).query((row, number) -> attempt(row)).list().stream()
                        .collect(Collectors.toMap(AttemptView::number, Function.identity()));
        return IntStream.range(0, Math.min(delivery.attempts(), ATTEMPTS))
                .map(back -> delivery.attempts() - back)
                .mapToObj(number -> known.getOrDefault(number, AttemptView.unknown(number)))
                .toList();
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        return new DeliveryView(
                DeliveryRow.read(row),
                row.getString("buyer_name"),
                row.getString("payload"),
                List.of(),
                row.getLong("version"));
    }

    private static AttemptView attempt(ResultSet row) throws SQLException {
        return new AttemptView(
                row.getInt("number"),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("millis"),
                row.getString("host"),
                row.getObject("status", Integer.class),
                row.getString("problem"));
    }
}
