package e2e.support;

import app.masthead.DevelopmentPortal;
import app.masthead.demo.DemoSignIn;
import app.masthead.demo.identity.DemoIdentityProvider;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Mailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The whole application as it runs for a newcomer, on a free port, with a new database full of demo data. */
public final class Portal implements AutoCloseable {

    private static final Path DATA = Path.of("target", "e2e-data");

    private final int port;
    private final SpringApplication.Running application;
    private final SignedIn signedIn = new SignedIn();

    public Portal() {
        this.port = freePort();
        clear();
        this.application = DevelopmentPortal.start(
                "--server.port=" + port,
                "--masthead.url=http://localhost:" + port,
                "--masthead.preview-url=http://preview.localhost:" + port,
                "--masthead.data-folder=" + DATA,
                "--masthead.demo.identity-provider-port=" + freePort(),
                "--masthead.assets=classpath:/static/assets/",
                "--spring.thymeleaf.prefix=classpath:/templates/",
                "--spring.thymeleaf.cache=true",
                "--spring.messages.cache-duration=1h",
                "--spring.main.banner-mode=off");
    }

    /** An address on a tenant's host; on the installation's own for no tenant. */
    public String at(String tenant, String path) {
        return "http://" + (tenant.isEmpty() ? "" : tenant + ".") + "localhost:" + port + path;
    }

    public DemoIdentityProvider identityProvider() {
        return application.getApplicationContext().getBean(DemoSignIn.class).provider();
    }

    /** What people find in their mail. */
    public Mailbox mailbox() {
        return application.getApplicationContext().getBean(Mailbox.class);
    }

    public SignedIn signedIn() {
        return signedIn;
    }

    /** Reads or writes a tenant's rows directly, in a transaction of its own. */
    public <T> T inTenant(String tenant, Function<JdbcClient, T> work) {
        var context = application.getApplicationContext();
        var database = context.getBean(JdbcClient.class);
        var transaction = context.getBean(TransactionOperations.class);
        return CurrentTenant.call(new TenantId(tenant), () -> transaction.execute(status -> work.apply(database)));
    }

    /** The patterns of all addresses that answer a plain visit. */
    public List<String> routes() {
        var mapping = application
                .getApplicationContext()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("app.masthead"))
                .map(Map.Entry::getKey)
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        application.getApplicationContext().close();
        clear();
    }

    private static void clear() {
        try {
            FileSystemUtils.deleteRecursively(DATA);
            Files.createDirectories(DATA.toAbsolutePath().getParent());
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
