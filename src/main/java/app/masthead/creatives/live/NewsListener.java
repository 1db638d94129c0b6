package app.masthead.creatives.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears what any node does to creatives, by one connection of its own that stands outside the pool and is bound to no
 * tenant. A connection that breaks is made anew, less and less often; browsers then look again, as they may have missed
 * something.
 */
@Component
class NewsListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsListener.class);

    /** Waits up to two seconds. Said by name: the driver's own types bring annotations that no compiler finds here. */
    private static final Expression NOTIFICATIONS =
            new SpelExpressionParser().parseExpression("getNotifications(2000)?.![parameter]");

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataSource pool;
    private final NewsStreams streams;
    private final JsonMapper json;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    NewsListener(DataSource pool, NewsStreams streams, JsonMapper json) {
        this.pool = pool;
        this.streams = streams;
        this.json = json;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("creative-news").start(this::listen);
    }

    @Override
    public void stop() {
        var listening = thread;
        thread = null;
        streams.each(NewsStream::end);
        if (listening != null) {
            listening.interrupt();
        }
        close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether it hears what is told. */
    boolean isConnected() {
        return connection != null;
    }

    private void listen() {
        var pause = Duration.ofSeconds(1);
        while (isRunning()) {
            try (var opened = open()) {
                connection = opened;
                streams.each(stream -> stream.tell(NewsStream.AGAIN));
                pause = Duration.ofSeconds(1);
                hear(opened);
            } catch (SQLException broken) {
                connection = null;
                pause = rest(pause, broken);
            }
        }
    }

    private void hear(Connection listening) throws SQLException {
        while (isRunning()) {
            heard(listening).forEach(this::pass);
        }
    }

    /** Each once, however often it is told in one go. */
    private static Set<String> heard(Connection listening) throws SQLException {
        try {
            var payloads = NOTIFICATIONS.getValue(listening, String[].class);
            return payloads == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(payloads));
        } catch (EvaluationException broken) {
            throw new SQLException(broken);
        }
    }

    /** What cannot be read or told now is no reason to hear nothing more. */
    private void pass(String payload) {
        try {
            streams.tell(json.readValue(payload, News.Payload.class).news());
        } catch (JacksonException | DataAccessException | TransactionException untold) {
            LOG.warn("News of a creative could not be told", untold);
            streams.each(stream -> stream.tell(NewsStream.AGAIN));
        }
    }

    private Connection open() throws SQLException {
        var settings = pool.unwrap(HikariDataSource.class);
        var opened = DriverManager.getConnection(settings.getJdbcUrl(), settings.getUsername(), settings.getPassword());
        try (var statement = opened.createStatement()) {
            statement.execute("listen masthead_creatives");
        }
        return opened;
    }

    private Duration rest(Duration pause, SQLException broken) {
        if (isRunning()) {
            LOG.warn(
                    "News of creatives are not heard; trying again in {} s: {}",
                    pause.toSeconds(),
                    broken.getMessage());
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private void close() {
        try {
            var open = connection;
            if (open != null) {
                open.close();
            }
        } catch (SQLException gone) {
            LOG.debug("The connection was closed already", gone);
        }
    }
}
