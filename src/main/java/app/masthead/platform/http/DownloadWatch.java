package app.masthead.platform.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks at a download once a second, and cuts it off when it takes too long or drips. Cutting is repeated, because one
 * that comes before there is a connection cuts nothing.
 */
final class DownloadWatch implements Runnable {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final DownloadLimits limits;
    private final Runnable cut;
    private final AtomicLong received = new AtomicLong();
    private final long begun = System.nanoTime();
    private long windowBegun = begun;
    private long receivedBefore;
    private volatile boolean tooSlow;

    DownloadWatch(DownloadLimits limits, Runnable cut) {
        this.limits = limits;
        this.cut = cut;
    }

    /**
     * Counts what has come.
     *
     * @throws RefusedAnswer when it is more than is taken
     */
    void received(int bytes) throws RefusedAnswer {
        requireRoomFor(received.addAndGet(bytes));
    }

    void requireRoomFor(long bytes) throws RefusedAnswer {
        if (bytes > limits.largest()) {
            throw new RefusedAnswer(OutboundProblem.TOO_LARGE, "larger than " + limits.largest() + " bytes");
        }
    }

    boolean tooSlow() {
        return tooSlow;
    }

    @Override
    public void run() {
        var now = System.nanoTime();
        if (tooSlow || now - begun > limits.longest().toNanos() || dripped(now)) {
            tooSlow = true;
            cut.run();
        }
    }

    private boolean dripped(long now) {
        if (now - windowBegun < WINDOW.toNanos()) {
            return false;
        }
        var sofar = received.get();
        var slow = sofar - receivedBefore < limits.slowest() * WINDOW.toSeconds();
        windowBegun = now;
        receivedBefore = sofar;
        return slow;
    }
}
