package e2e.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Two portals on one database, of which one can be killed at a time; it comes back by itself. */
final class NodePair implements AutoCloseable {

    private static final int MANY = 20;

    private final ExternalDatabase database;
    private final List<String> way;
    private final List<CompletableFuture<ReleasedJar>> nodes = new ArrayList<>();

    /** @param deaths how often one will be killed; it pays to learn a fast start for many */
    NodePair(ExternalDatabase database, int deaths) throws IOException, InterruptedException {
        this.database = database;
        this.way = deaths < MANY ? List.of("-jar", ReleasedJar.file().toString()) : FastStart.learn(this::settings);
        nodes.add(start());
        nodes.add(start());
    }

    /** That node, as soon as it answers. */
    ReleasedJar node(int number) {
        return nodes.get(number).join();
    }

    /** Kills a node and starts another in its place. */
    void kill(int number) {
        node(number).kill();
        nodes.set(number, start());
    }

    private CompletableFuture<ReleasedJar> start() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                var node = ReleasedJar.start(way, this::settings);
                node.health();
                return node;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        });
    }

    private Map<String, String> settings(int port) {
        var settings = database.settingsAt(port);
        settings.put("MASTHEAD_OUTBOUND_INTERNAL_ADDRESSES", "true");
        settings.put("DB_SCHEDULER_HEARTBEAT_INTERVAL", "1s");
        settings.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.join().close());
    }
}
