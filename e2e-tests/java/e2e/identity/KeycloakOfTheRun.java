package e2e.identity;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Starts Keycloak when a run begins in which a journey will need it, and stops it when the run is over. */
public final class KeycloakOfTheRun implements TestExecutionListener {

    private static @Nullable CompletableFuture<Keycloak> started;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        var needed = plan.getRoots().stream()
                .flatMap(engine -> plan.getChildren(engine).stream())
                .anyMatch(KeycloakOfTheRun::needsKeycloak);
        if (needed) {
            start();
        }
    }

    private static boolean needsKeycloak(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(type -> AnnotationSupport.isAnnotated(type, KeycloakJourney.class))
                .isPresent();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        stop();
    }

    /** The running one; waits until it runs. */
    static Keycloak get() {
        return start().join();
    }

    private static synchronized CompletableFuture<Keycloak> start() {
        var running = started;
        if (running == null) {
            running = CompletableFuture.supplyAsync(
                    Keycloak::start, starting -> Thread.ofPlatform().daemon().start(starting));
            started = running;
        }
        return running;
    }

    private static synchronized void stop() {
        var running = started;
        if (running != null) {
            running.thenAccept(Keycloak::close);
            started = null;
        }
    }
}
