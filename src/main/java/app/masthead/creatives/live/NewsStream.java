package app.masthead.creatives.live;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is to be sent to one browser. A browser that does not keep up is told to look again instead. */
class NewsStream {

    /** Has the browser read its list anew. */
    static final String AGAIN = "event: again\ndata: \n\n";

    /** Ends the stream. */
    static final String END = "";

    private static final int MOST = 100;

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST);
    private final UUID reader;

    NewsStream(UUID reader) {
        this.reader = reader;
    }

    UUID reader() {
        return reader;
    }

    void tell(String event) {
        if (!waiting.offer(event)) {
            waiting.clear();
            waiting.add(AGAIN);
        }
    }

    void end() {
        waiting.clear();
        waiting.add(END);
    }

    /** The next event; null when there has been none for so long. */
    @Nullable
    String next(Duration patience) throws InterruptedException {
        return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
