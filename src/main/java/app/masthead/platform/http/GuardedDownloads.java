package app.masthead.platform.http;

import app.masthead.platform.storage.InstallationSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.stereotype.Component;

/**
 * Fetches files from addresses that others name, under the same guard as {@link GuardedHttp}: external addresses alone,
 * https, no redirects, no cookies, no credentials. A file goes to the disk as it comes and never into memory; one that is
 * larger, slower or longer under way than it may be is cut off at that moment.
 */
@Component
public class GuardedDownloads implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 32;
    private static final int CONNECTIONS_TO_ONE = 8;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 100;

    private final GuardedExchange guard;
    private final CloseableHttpClient client;
    private final BoundedResolver names = new BoundedResolver(SystemDefaultDnsResolver.INSTANCE, CONNECT);
    private final ScheduledExecutorService watches = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("download-watch-", 0).factory());

    GuardedDownloads(InstallationSettings settings) {
        var anywhere = settings.outbound().internalAddresses();
        this.guard = new GuardedExchange(anywhere);
        this.client = new HttpComponentsHttpClientBuilder()
                .withCustomizer(it ->
                        it.setUserAgent("Masthead").disableAutomaticRetries().disableContentCompression())
                .withDnsResolver(names)
                .withConnectionManagerCustomizer(GuardedDownloads::bounded)
                .withDefaultRequestConfigCustomizer(
                        request -> request.setConnectionRequestTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS))
                .build(new GuardedRequests(CONNECT, READ, anywhere).settings());
    }

    private static void bounded(PoolingHttpClientConnectionManagerBuilder connections) {
        var headers = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        connections
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(headers)
                        .build());
    }

    /**
     * Writes what an address answers with into a file, byte by byte as it comes, whatever it says about itself.
     *
     * @return by what its host will know the file again
     * @throws OutboundFailure when it answers with anything but success, or not at all, or with more than is taken; the
     *     file then holds a part of it
     */
    public Validators fetch(URI address, Path file, DownloadLimits limits) {
        return fetchUnlessSame(address, file, limits, Validators.NONE).orElse(Validators.NONE);
    }

    /**
     * The same, unless the host says that its file is still the one which it knows by these.
     *
     * @return by what it knows the file that it gave; empty when it gave none, because it is the same
     */
    public Optional<Validators> fetchUnlessSame(URI address, Path file, DownloadLimits limits, Validators known) {
        var request = new HttpGet(address);
        ask(request, "If-None-Match", known.etag());
        ask(request, "If-Modified-Since", known.lastModified());
        var watch = new DownloadWatch(limits, request::cancel);
        var alarm = watches.scheduleWithFixedDelay(watch, 1, 1, TimeUnit.SECONDS);
        try {
            guard.check(address);
            return client.execute(
                    request,
                    response -> isSame(response, known)
                            ? Optional.empty()
                            : Optional.of(save(request, response, file, watch)));
        } catch (IOException | RuntimeException failure) {
            throw explained(failure, watch);
        } finally {
            alarm.cancel(false);
        }
    }

    private static void ask(HttpGet request, String header, @Nullable String value) {
        if (value != null) {
            request.setHeader(header, value);
        }
    }

    private static boolean isSame(ClassicHttpResponse response, Validators known) {
        return response.getCode() == HttpStatus.SC_NOT_MODIFIED && !known.areNone();
    }

    /** What is not wanted is cut off, not read to its end, as closing it would. */
    private static Validators save(HttpGet request, ClassicHttpResponse response, Path file, DownloadWatch watch)
            throws IOException {
        try {
            requireSuccess(response.getCode());
            var entity = response.getEntity();
            if (entity != null) {
                watch.requireRoomFor(entity.getContentLength());
                copy(entity.getContent(), file, watch);
            }
            return Validators.sent(value(response, "ETag"), value(response, "Last-Modified"));
        } catch (IOException | RuntimeException refused) {
            request.cancel();
            throw refused;
        }
    }

    private static @Nullable String value(ClassicHttpResponse response, String header) {
        var found = response.getFirstHeader(header);
        return found == null ? null : found.getValue();
    }

    private static void copy(java.io.InputStream content, Path file, DownloadWatch watch) throws IOException {
        var chunk = new byte[64 * 1024];
        try (var out = Files.newOutputStream(file)) {
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                watch.received(n);
                out.write(chunk, 0, n);
            }
        }
    }

    private static void requireSuccess(int status) {
        if (status >= 300 && status < 400) {
            throw new OutboundFailure(OutboundProblem.REDIRECT);
        }
        if (status < 200 || status >= 300 || status == 206) {
            throw OutboundFailure.status(status);
        }
    }

    private static OutboundFailure explained(Exception failure, DownloadWatch watch) {
        if (watch.tooSlow()) {
            return new OutboundFailure(OutboundProblem.TOO_SLOW, failure);
        }
        return failure instanceof OutboundFailure known
                ? known
                : new OutboundFailure(OutboundProblem.of(failure).orElse(OutboundProblem.UNREACHABLE), failure);
    }

    @Override
    public void close() throws IOException {
        watches.shutdownNow();
        names.close();
        client.close();
    }
}
