package e2e.measure;

import app.masthead.DevelopmentPortal;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal as it is released, with the data for measurements, which are made on the first run and kept. */
final class MeasuredPortal {

    private MeasuredPortal() {}

    static SpringApplication.Running start(int port, String... settings) {
        var portal = DevelopmentPortal.start(Stream.concat(
                        Stream.of(
                                "--server.port=" + port,
                                "--masthead.url=http://localhost:" + port,
                                "--masthead.data-folder=var/load",
                                "--masthead.demo.identity-provider-port=0",
                                "--masthead.demo.load=true",
                                "--masthead.assets=classpath:/static/assets/",
                                "--spring.thymeleaf.prefix=classpath:/templates/",
                                "--spring.thymeleaf.cache=true",
                                "--spring.messages.cache-duration=1h"),
                        Stream.of(settings))
                .toArray(String[]::new));
        vacuum(portal.getApplicationContext());
        return portal;
    }

    /** As the database has it after a while by itself: what an index knows is read from the index alone. */
    private static void vacuum(ApplicationContext portal) {
        var owner = portal.getBean(Flyway.class).getConfiguration().getDataSource();
        JdbcClient.create(owner)
                .sql("vacuum product, pricing_option, creative, creative_decision, media_buy, audit_log")
                .update();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
