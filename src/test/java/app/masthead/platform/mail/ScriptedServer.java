package app.masthead.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;

/** A mail server with bad manners, which {@link Script} tells it. */
final class ScriptedServer implements AutoCloseable {

    private static final Duration DRIP = Duration.ofMillis(50);

    private final ServerSocket socket;
    private final Script script;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();

    private ScriptedServer(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    static ScriptedServer that(Consumer<Script> does) throws IOException {
        var script = new Script();
        does.accept(script);
        var server = new ScriptedServer(new ServerSocket(0, 50, InetAddress.getByName("localhost")), script);
        Thread.ofVirtual().start(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    Script script() {
        return script;
    }

    int connections() {
        return connections.get();
    }

    /** Whether somebody whom it kept waiting has closed the connection. */
    boolean isLeft() {
        return left.getCount() == 0;
    }

    /** The commands it was given. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** The mails it has read to their end, whether it took them or not. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (play(connection, "CONNECT")) {
                converse(connection);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void converse(Socket connection) throws IOException, InterruptedException {
        var in = reader(connection);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            var command = line.split(" ")[0].toUpperCase(Locale.ROOT);
            if (!play(connection, command)) {
                return;
            }
            if (command.equals("STARTTLS")) {
                converse(secured(connection));
                return;
            }
            if (command.equals("DATA") && script.reads() && !read(in, connection)) {
                return;
            }
        }
    }

    private boolean read(BufferedReader in, Socket connection) throws IOException, InterruptedException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        mails.add(mail.toString());
        return play(connection, "END");
    }

    private SSLSocket secured(Socket connection) throws IOException {
        var sockets = Objects.requireNonNull(script.certificate()).getSocketFactory();
        var secured = (SSLSocket) sockets.createSocket(connection, null, connection.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    /** Whether the conversation goes on after the step. */
    private boolean play(Socket connection, String step) throws IOException, InterruptedException {
        switch (script.at(step)) {
            case Script.Step.Answer answer -> say(connection, answer.line());
            case Script.Step.Hang hang -> hang(connection);
            case Script.Step.Drip drip -> drip(connection);
            case Script.Step.Drop drop -> {
                return false;
            }
        }
        return true;
    }

    private void hang(Socket connection) throws IOException {
        while (connection.getInputStream().read() >= 0) {
            Thread.onSpinWait();
        }
        left.countDown();
    }

    private void drip(Socket connection) throws IOException, InterruptedException {
        while (!closed.await(DRIP.toMillis(), TimeUnit.MILLISECONDS)) {
            say(connection, "250-one moment");
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static BufferedReader reader(Socket connection) throws IOException {
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
