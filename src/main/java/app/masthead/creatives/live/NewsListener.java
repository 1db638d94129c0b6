package app.masthead.creatives.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears what any node does to creatives, by one connection of its own that stands outside the pool and is bound to no
 * tenant. A connection that breaks or falls silent is made anew, less and less often; browsers then look again, as they
 * may have missed something.
 */
@Component
class NewsListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsListener.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataSource pool;
    private final NewsStreams streams;
    private final JsonMapper json;
    private volatile @Nullable Thread thread;
    private volatile @Nullable NewsConnection connection;

    NewsListener(DataSource pool, NewsStreams streams, JsonMapper json) {
        this.pool = pool;
        this.streams = streams;
        this.json = json;
    }

    @Override
    public void start() {
        var listening = Thread.ofPlatform().daemon().name("creative-news").unstarted(this::listen);
        thread = listening;
        listening.start();
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
        connection = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether it hears what is told. */
    boolean isConnected() {
        return connection != null;
    }

    /** Whether this thread is the one that listens: one that was stopped leaves it to the next. */
    private boolean isListening() {
        return Thread.currentThread().equals(thread);
    }

    private void listen() {
        var pause = Duration.ofSeconds(1);
        while (isListening()) {
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

    private NewsConnection open() throws SQLException {
        return NewsConnection.open(pool.unwrap(HikariDataSource.class));
    }

    private void hear(NewsConnection listening) throws SQLException {
        while (isListening()) {
            pass(listening.heard());
        }
    }

    /** What cannot be read or told now is no reason to hear nothing more. */
    private void pass(List<String> payloads) {
        try {
            streams.tell(payloads.stream().map(this::read).toList());
        } catch (JacksonException | DataAccessException | TransactionException untold) {
            LOG.warn("News of creatives could not be told", untold);
            streams.each(stream -> stream.tell(NewsStream.AGAIN));
        }
    }

    private News read(String payload) {
        return json.readValue(payload, News.Payload.class).news();
    }

    private Duration rest(Duration pause, SQLException broken) {
        if (isListening()) {
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
