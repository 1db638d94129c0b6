package e2e.measure;

import app.masthead.DevelopmentPortal;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** The portal as it is released, with the data for measurements, which are made on the first run and kept. */
final class MeasuredPortal {

    private MeasuredPortal() {}

    static SpringApplication.Running start(int port, String... settings) {
        return DevelopmentPortal.start(Stream.concat(
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
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
