package e2e.release;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A reviewer who approves what waits, at whichever node answers, and is not surprised when none does. */
final class Reviewer implements AutoCloseable {

    private final String session;
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new Here())
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .build();

    /** Goes on with a session that was begun elsewhere. */
    Reviewer(String session) {
        this.session = session;
    }

    /**
     * Opens a creative at a node and approves it, if it waits.
     *
     * @return whether the node said that it is decided now; false when there was nothing to decide or no answer
     */
    boolean approve(int port, String path) {
        try {
            var form = page(port, path).map(it -> it.selectFirst("form[action$=/approval]"));
            return form.isPresent() && sent(port, form.get());
        } catch (IOException died) {
            return false;
        }
    }

    private Optional<Document> page(int port, String path) throws IOException {
        var request = ClassicRequestBuilder.get("http://harbour.localhost:" + port + path)
                .addHeader("Cookie", "masthead=" + session);
        return http.execute(
                request.build(),
                answer -> answer.getCode() == 200
                        ? Optional.of(Jsoup.parse(EntityUtils.toString(answer.getEntity())))
                        : Optional.empty());
    }

    private boolean sent(int port, Element form) throws IOException {
        var request = ClassicRequestBuilder.post("http://harbour.localhost:" + port + form.attr("action"))
                .addHeader("Cookie", "masthead=" + session);
        form.select("input[name]").forEach(it -> request.addParameter(it.attr("name"), it.attr("value")));
        return http.execute(request.build(), answer -> answer.getCode() == 303);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** Every name under {@code localhost} is this machine. */
    private static final class Here extends SystemDefaultDnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
    }
}
