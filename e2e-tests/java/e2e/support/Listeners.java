package e2e.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Other windows of somebody, all of which are told what happens to creatives. */
public final class Listeners implements AutoCloseable {

    private final List<Socket> windows = new ArrayList<>();

    /** Opens windows until the portal refuses another. */
    public Listeners(Portal portal, Person person) {
        var address = URI.create(portal.at(person.tenant(), "/creatives/events"));
        var cookies = portal.signedIn().header(person);
        var answer = "200";
        while (answer.contains("200")) {
            answer = open(address, cookies);
        }
        if (!answer.contains("429")) {
            throw new IllegalStateException("The portal answered " + answer);
        }
    }

    private String open(URI address, String cookies) {
        try {
            var window = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
            windows.add(window);
            var request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\nCookie: %s\r\n\r\n"
                    .formatted(address.getPath(), address.getAuthority(), cookies);
            window.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(window.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    @Override
    public void close() {
        for (var window : windows) {
            try {
                window.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
