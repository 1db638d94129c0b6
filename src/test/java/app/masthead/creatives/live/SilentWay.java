package app.masthead.creatives.live;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a database on which everything may stop to arrive, while both ends believe that they are connected. */
class SilentWay implements AutoCloseable {

    private final URI database;
    private final ServerSocket entrance;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile int connections;
    private volatile int silentUntil;

    private SilentWay(URI database) throws IOException {
        this.database = database;
        this.entrance = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    static SilentWay to(String jdbc) throws IOException {
        var way = new SilentWay(URI.create(jdbc.substring("jdbc:".length())));
        Thread.ofVirtual().start(way::accept);
        return way;
    }

    /** That pool's settings, on this way; it is never asked for a connection itself. */
    HikariDataSource of(HikariDataSource pool) {
        var detour = new HikariDataSource();
        detour.setJdbcUrl(pool.getJdbcUrl().replace(database.getAuthority(), "127.0.0.1:" + entrance.getLocalPort()));
        detour.setUsername(pool.getUsername());
        detour.setPassword(pool.getPassword());
        return detour;
    }

    /** Nothing gets through any more on what is open now. */
    void fallSilent() {
        silentUntil = connections;
    }

    int connections() {
        return connections;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (var socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                var near = entrance.accept();
                var far = new Socket(database.getHost(), database.getPort());
                open.addAll(List.of(near, far));
                var number = ++connections;
                Thread.ofVirtual().start(() -> pass(near, far, number));
                Thread.ofVirtual().start(() -> pass(far, near, number));
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket from, Socket to, int number) {
        try {
            pass(from.getInputStream(), to.getOutputStream(), number);
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(InputStream from, OutputStream to, int number) throws IOException {
        var buffer = new byte[8192];
        for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (number > silentUntil) {
                to.write(buffer, 0, read);
                to.flush();
            }
        }
    }
}
