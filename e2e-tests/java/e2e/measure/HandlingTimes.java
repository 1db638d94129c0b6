package e2e.measure;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** How long the portal itself is busy with the requests to one host, without what the asker and the network add. */
final class HandlingTimes extends ValveBase {

    private final String host;
    private final BlockingQueue<Long> nanos = new LinkedBlockingQueue<>();

    private HandlingTimes(String host) {
        super(true);
        this.host = host;
    }

    /** Listens to a portal that is running. */
    static HandlingTimes of(String host, ApplicationContext portal) {
        var times = new HandlingTimes(host);
        if (portal instanceof ServletWebServerApplicationContext web
                && web.getWebServer() instanceof TomcatWebServer it) {
            it.getTomcat().getEngine().getPipeline().addValve(times);
            return times;
        }
        throw new IllegalStateException("The portal is not served by Tomcat");
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var start = System.nanoTime();
        try {
            getNext().invoke(request, response);
        } finally {
            if (request.getServerName().equals(host)) {
                nanos.add(System.nanoTime() - start);
            }
        }
    }

    /** Makes one request, and nobody else makes one to the host meanwhile. */
    <T> Timed<T> time(Supplier<T> request) {
        nanos.clear();
        var reply = request.get();
        try {
            return new Timed<>(reply, nanos.take());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What came back, and how long it took. */
    record Timed<T>(T reply, long nanos) {}
}
