package app.masthead.access.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.cookie.BasicClientCookie;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's browser without its screen: real HTTP to every host of the portal and to the identity provider, cookies of
 * its own, and nothing followed by itself.
 */
public final class Visitor implements AutoCloseable {

    private final BasicCookieStore cookies = new BasicCookieStore();
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new LoopbackNames())
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .build();

    private final Confidences confidences = new Confidences();

    private @Nullable String stolen;

    public Reply get(String address) {
        return send(ClassicRequestBuilder.get(URI.create(address)).build());
    }

    /** As a script of the page asks for a part of it. */
    public Reply swap(String address) {
        return send(ClassicRequestBuilder.get(URI.create(address))
                .addHeader("HX-Request", "true")
                .build());
    }

    public Reply post(String address, Map<String, String> form) {
        return post(address, form, cookies);
    }

    private Reply post(String address, Map<String, String> form, CookieStore carried) {
        var request = ClassicRequestBuilder.post(URI.create(address));
        form.forEach(request::addParameter);
        form.forEach(confidences::typed);
        return send(request.build(), carried);
    }

    /** As a page of that origin posts a form, to whoever does not look at the cookie first. */
    Reply postAs(String address, String origin) {
        return send(ClassicRequestBuilder.post(URI.create(address))
                .addHeader("Origin", origin)
                .build());
    }

    /** As a page of another site posts a form: the cookie of the session stays behind (SameSite). */
    public Reply postFromElsewhere(String address, Map<String, String> form) {
        return post(address, form, new CookiesFromElsewhere(cookies));
    }

    /** Presses the button of a page's form, with the token against forged requests that stands in it. */
    Reply send(String address, Document page) {
        return post(address, Map.of("_csrf", page.select("input[name=_csrf]").attr("value")));
    }

    public Reply post(String address, HttpEntity form) {
        return send(
                ClassicRequestBuilder.post(URI.create(address)).setEntity(form).build());
    }

    /** Carries a cookie to wherever the next request goes, as a thief would. */
    public Visitor with(String cookie) {
        stolen = cookie.substring(0, cookie.indexOf(';'));
        return this;
    }

    private Reply send(ClassicHttpRequest request) {
        return send(request, cookies);
    }

    private Reply send(ClassicHttpRequest request, CookieStore carried) {
        var exchange = HttpClientContext.create();
        exchange.setCookieStore(carried);
        confidences.asked(request.getRequestUri());
        if (stolen != null) {
            request.addHeader("Cookie", stolen);
        }
        try {
            var reply = http.execute(request, exchange, Visitor::reply);
            trustLoopback();
            return reply;
        } catch (IOException failure) {
            throw new AssertionError(request + " got no answer", failure);
        }
    }

    /** Browsers count names under {@code localhost} as secure, and so send them cookies that ask for that. */
    private void trustLoopback() {
        cookies.getCookies().stream()
                .filter(cookie -> cookie.isSecure() && cookie instanceof BasicClientCookie)
                .map(BasicClientCookie.class::cast)
                .forEach(cookie -> cookie.setSecure(false));
    }

    private static Reply reply(ClassicHttpResponse response) throws IOException, ParseException {
        var headers = Arrays.stream(response.getHeaders())
                .map(it -> new Reply.Header(it.getName(), it.getValue()))
                .toList();
        var entity = response.getEntity();
        return new Reply(response.getCode(), headers, entity == null ? "" : EntityUtils.toString(entity));
    }

    public BasicCookieStore cookies() {
        return cookies;
    }

    /** The id of the session that this browser has on a host. */
    public String session(String host) {
        return cookies.getCookies().stream()
                .filter(it -> it.getName().equals("masthead") && host.equals(it.getDomain()))
                .map(it -> it.getValue())
                .findFirst()
                .orElse("");
    }

    /** What this browser was trusted with, and nobody else should read. */
    public Set<String> confided() {
        return confidences.with(cookies);
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Every name under {@code localhost} is this machine, whatever its resolver knows. */
    private static final class LoopbackNames extends SystemDefaultDnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return host.endsWith(".localhost")
                    ? new InetAddress[] {InetAddress.getByName("127.0.0.1")}
                    : super.resolve(host);
        }
    }
}
