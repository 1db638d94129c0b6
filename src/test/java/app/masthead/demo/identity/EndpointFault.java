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
        void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
            call.send(500, "text/plain", "Something broke.");
        }
    },

    /** Promises a document and sends half of it. */
    MALFORMED {
        @Override
        void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
            var half = endpoint.isXml() ? "<EntityDescriptor entityID=\"http://loc" : "{\"issuer\": \"http://loc";
            call.send(200, endpoint.mediaType(), half);
        }
    },

    /** Sends 64 MB of a well-formed document, or as much of it as the caller will take. */
    HUGE {
        @Override
        void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
            var block = " ".repeat(64 * 1024).getBytes(UTF_8);
            begin(call, endpoint, 0);
            for (int sent = 0; sent < 64 * 1024 * 1024; sent += block.length) {
                call.exchange().getResponseBody().write(block);
            }
            call.exchange().getResponseBody().write((endpoint.isXml() ? "<x/>" : "{}").getBytes(UTF_8));
        }
    },

    /** Sends one byte ten times a second for a minute, so that no single read ever times out. */
    DRIPPING {
        @Override
        void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
            begin(call, endpoint, 600);
            for (int sent = 0; sent < 600 && !Thread.currentThread().isInterrupted(); sent++) {
                call.exchange().getResponseBody().write(' ');
                call.exchange().getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    },

    /** Gives the right answer after twenty seconds without a byte. */
    SLOW {
        @Override
        void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
            LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
            Router.honest(issuer, endpoint).answer(call);
        }
    },

    /** Sends the caller to another address, which would give the right answer. */
    REDIRECTING {
        @Override
        void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
            call.redirect(issuer.url(Endpoint.ELSEWHERE) + "?of=" + endpoint);
        }
    };

    abstract void answer(Call call, Issuer issuer, Endpoint endpoint) throws IOException;

    private static void begin(Call call, Endpoint endpoint, long length) throws IOException {
        call.set("Content-Type", endpoint.mediaType());
        call.exchange().sendResponseHeaders(200, length);
    }
}
