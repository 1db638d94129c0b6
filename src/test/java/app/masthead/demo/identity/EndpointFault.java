package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Ways in which an endpoint can be broken or hostile before it even reads the request. */
public enum EndpointFault {

    /** Answers 500. */
    FAILING {
        @Override
        void answer(Call call, String elsewhere) throws IOException {
            call.send(500, "text/plain", "Something broke.");
        }
    },

    /** Promises JSON and sends half of it. */
    MALFORMED {
        @Override
        void answer(Call call, String elsewhere) throws IOException {
            call.send(200, "application/json", "{\"issuer\": \"http://loc");
        }
    },

    /** Sends 64 MB of well-formed JSON, or as much of it as the caller will take. */
    HUGE {
        @Override
        void answer(Call call, String elsewhere) throws IOException {
            var block = " ".repeat(64 * 1024).getBytes(UTF_8);
            begin(call, 0);
            for (int sent = 0; sent < 64 * 1024 * 1024; sent += block.length) {
                call.exchange().getResponseBody().write(block);
            }
            call.exchange().getResponseBody().write("{}".getBytes(UTF_8));
        }
    },

    /** Sends one byte ten times a second for a minute, so that no single read ever times out. */
    DRIPPING {
        @Override
        void answer(Call call, String elsewhere) throws IOException {
            begin(call, 600);
            for (int sent = 0; sent < 600 && !Thread.currentThread().isInterrupted(); sent++) {
                call.exchange().getResponseBody().write(' ');
                call.exchange().getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    },

    /** Sends the caller to another address, which would give the right answer. */
    REDIRECTING {
        @Override
        void answer(Call call, String elsewhere) throws IOException {
            call.redirect(elsewhere);
        }
    };

    abstract void answer(Call call, String elsewhere) throws IOException;

    private static void begin(Call call, long length) throws IOException {
        call.set("Content-Type", "application/json");
        call.exchange().sendResponseHeaders(200, length);
    }
}
