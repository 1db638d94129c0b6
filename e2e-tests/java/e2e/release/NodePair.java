package e2e.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Two portals on one database, of which one can be killed at a time; it comes back by itself. */
final class NodePair implements AutoCloseable {

    private final ExternalDatabase database;
    private final List<CompletableFuture<ReleasedJar>> nodes = new ArrayList<>();

    NodePair(ExternalDatabase database) {
        this.database = database;
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
                var node = ReleasedJar.start(port -> {
                    var settings = database.settingsAt(port);
                    settings.put("MASTHEAD_OUTBOUND_INTERNAL_ADDRESSES", "true");
                    settings.put("DB_SCHEDULER_HEARTBEAT_INTERVAL", "1s");
                    settings.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
                    return settings;
                });
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

    @Override
    public void close() {
        nodes.forEach(node -> node.join().close());
    }
}
