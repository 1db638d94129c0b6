package app.masthead.platform.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole of every answer, up to a size and within a time, and cuts the connection at either bound.
 *
 * <p>Cutting is the point: closing an answer that was read in part would read the rest of it first, so that whoever
 * sends a byte now and then without end could hold on to us for ever. The clock runs over everything, from the name
 * server's answer to the last byte.
 */
class BoundedExchange implements ExecChainHandler, AutoCloseable {

    private static final long INSIST_MILLIS = 500;

    private final Duration longest;
    private final int largest;
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-", 0).factory());

    BoundedExchange(Duration longest, int largest) {
        this.longest = longest;
        this.largest = largest;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var deadline = System.nanoTime() + longest.toNanos();
        var alarm = alarms.scheduleWithFixedDelay(
                scope.execRuntime::discardEndpoint, longest.toMillis(), INSIST_MILLIS, TimeUnit.MILLISECONDS);
        try {
            var response = chain.proceed(request, scope);
            response.setEntity(whole(response.getEntity()));
            return response;
        } catch (IOException | RuntimeException failure) {
            scope.execRuntime.discardEndpoint();
            if (System.nanoTime() >= deadline) {
                throw tooSlow(failure);
            }
            throw failure;
        } finally {
            alarm.cancel(false);
        }
    }

    private RefusedAnswer tooSlow(Exception failure) {
        var refused = new RefusedAnswer(OutboundProblem.TOO_SLOW, "slower than " + longest.toSeconds() + " seconds");
        refused.addSuppressed(failure);
        return refused;
    }

    private @Nullable HttpEntity whole(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return null;
        }
        var content = entity.getContent();
        var bytes = content == null ? new byte[0] : read(content);
        return new ByteArrayEntity(bytes, ContentType.parseLenient(entity.getContentType()));
    }

    private byte[] read(InputStream content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[8192];
        for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
            bytes.write(chunk, 0, n);
            if (bytes.size() > largest) {
                throw new RefusedAnswer(OutboundProblem.TOO_LARGE, "larger than " + largest + " bytes");
            }
        }
        content.close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        alarms.shutdownNow();
    }
}
