package e2e.release;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.jar.JarFile;

/** A running copy of the jar that the build has made, with nothing but settings. */
final class ReleasedJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final int port;

    private ReleasedJar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static ReleasedJar start(Map<String, String> settings) throws IOException {
        return start(port -> settings);
    }

    /** With settings that name the port. */
    static ReleasedJar start(IntFunction<Map<String, String>> settings) throws IOException {
        return start(List.of("-jar", file().toString()), settings);
    }

    /** In another way than from the jar as it is. */
    static ReleasedJar start(List<String> way, IntFunction<Map<String, String>> settings) throws IOException {
        var folder = Files.createTempDirectory("masthead-release");
        var output = folder.resolve("output.log");
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m");
        builder.command().addAll(way);
        builder.command().add("--server.port=" + port);
        builder.environment().putAll(settings.apply(port));
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        return new ReleasedJar(builder.start(), output, port);
    }

    static List<String> classes() throws IOException {
        try (var jar = new JarFile(file().toFile())) {
            var names = new ArrayList<String>();
            jar.entries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
            return names;
        }
    }

    static Path file() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(path -> path.getFileName().toString().matches("masthead-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The build has made no jar"))
                    .toAbsolutePath();
        }
    }

    /** The status that the health check answers within the first minute and a half. */
    int health() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                return get("/actuator/health").statusCode();
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(250);
            }
        }
        throw new IllegalStateException("The portal does not answer:\n" + output());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Waits for the end and tells how the process ended. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The portal runs, but should have refused to");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    int port() {
        return port;
    }

    /** Ends it where it stands: nothing is finished, nothing is given back. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in good order, however long that takes. */
    void end() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    @Override
    public void close() {
        process.destroy();
        if (process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            process.destroyForcibly();
        }
    }
}
