package app.masthead.creatives.live;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.PersonAuthentication;
import app.masthead.access.PortalUser;
import app.masthead.access.StandingSessions;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells a browser what happens to creatives while it looks at them, as server-sent events. Each stream is a virtual thread
 * that sleeps until there is something to tell. It ends after five minutes, or with the session; a browser that is still
 * looked at asks again.
 */
@Controller
@Can("creatives.view")
class NewsController {

    private static final Duration LENGTH = Duration.ofMinutes(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final String BEAT = ": \n\n";

    private final NewsStreams streams;
    private final StandingSessions sessions;
    private final Clock clock;

    NewsController(NewsStreams streams, StandingSessions sessions, Clock clock) {
        this.streams = streams;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/creatives/events")
    void tell(HttpServletRequest request, HttpServletResponse response, PersonAuthentication signedIn)
            throws IOException {
        if (!MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader("Accept"))) {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        var user = CurrentPortalUser.of(request).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        var stream = streams.open(user.id());
        if (stream.isEmpty()) {
            response.setStatus(429);
            return;
        }
        try {
            stream(stream.get(), signedIn, user, response);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            streams.close(stream.get());
        }
    }

    private void stream(NewsStream stream, PersonAuthentication signedIn, PortalUser user, HttpServletResponse response)
            throws IOException, InterruptedException {
        begin(response);
        var begun = clock.instant();
        var asked = begun;
        while (clock.instant().isBefore(begun.plus(LENGTH))) {
            var event = stream.next(HEARTBEAT);
            if (isOld(asked)) {
                if (!sessions.stands(signedIn, user)) return;
                asked = clock.instant();
            }
            if (NewsStream.END.equals(event)) return;
            write(response, event == null ? BEAT : event);
        }
    }

    private static void begin(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        write(response, "retry: 5000\n\n");
    }

    /** Whether it has to be asked anew if the reader is still in, however much there is to tell. */
    private boolean isOld(Instant asked) {
        return !clock.instant().isBefore(asked.plus(HEARTBEAT));
    }

    /** The connection fails when nobody reads any more. */
    private static void write(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
