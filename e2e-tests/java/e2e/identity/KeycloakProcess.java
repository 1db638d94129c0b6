package e2e.identity;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A run of Keycloak's own start script, by the JDK that runs the tests. A shell holds the other end of a pipe to this
 * process and ends the program when the pipe breaks, so that nothing outlives the tests, even if they are killed.
 */
final class KeycloakProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private static final String GUARD = """
            exec 3<&0
            "$@" 3<&- </dev/null &
            program=$!
            { cat <&3; kill $program; } >/dev/null 2>&1 &
            wait $program
            """;

    /** Compiled quickly rather than well, and collected by one thread: it lives for minutes, beside the tests. */
    private static final String JVM =
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx256m -XX:+ExitOnOutOfMemoryError";

    /** Settings of Keycloak and Java that somebody has made for themselves are none of ours. */
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "TMPDIR", "LANG");

    private final Process process;
    private final Path log;
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Thread listener;

    private KeycloakProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.listener = Thread.ofPlatform().daemon().name("keycloak-log").start(this::listen);
    }

    /** Runs with all that changes in the home folder, and what it says in a log there. */
    static KeycloakProcess run(Path distribution, Path home, List<String> arguments) throws IOException {
        var script = distribution.resolve("bin").resolve("kc.sh").toString();
        var builder = new ProcessBuilder("/bin/sh", "-c", GUARD, "keycloak", "/bin/sh", script);
        builder.command().addAll(arguments);
        builder.command().add("-Dkc.home.dir=" + home);
        var environment = builder.environment();
        environment.keySet().retainAll(INHERITED);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", JVM);
        environment.put(KeycloakAdmin.SECRET_VARIABLE, KeycloakAdmin.SECRET);
        var process = builder.redirectErrorStream(true).start();
        return new KeycloakProcess(process, home.resolve("keycloak.log"));
    }

    /** Waits until it serves, and says where. */
    URI address() {
        return address.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Waits until it has done what it was asked for. */
    void finish() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("Keycloak did not finish in " + PATIENCE);
        }
        listener.join();
        if (process.exitValue() != 0) {
            throw failed();
        }
    }

    private void listen() {
        try (var lines = process.inputReader();
                var written = Files.newBufferedWriter(log, CREATE, APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                written.append(line).append('\n').flush();
                var listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(URI.create("http://localhost:" + listening.group(1)));
                }
            }
            address.completeExceptionally(failed());
        } catch (IOException broken) {
            address.completeExceptionally(new UncheckedIOException(broken));
        }
    }

    private IllegalStateException failed() throws IOException {
        return new IllegalStateException("Keycloak ended too early:\n" + Files.readString(log));
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException broken) {
            process.destroyForcibly();
        }
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
