package app.masthead.platform.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * How every guarded client makes its requests: to external addresses alone, checked when the name is resolved for the
 * connection, with no redirect followed and no cookie kept.
 *
 * @param connect how long a connection may take, the wait for a free one included
 * @param read how long the other side may keep silent
 * @param anywhere whether internal addresses may be reached, for development alone
 */
record GuardedRequests(Duration connect, Duration read, boolean anywhere) {

    HttpClientSettings settings() {
        return HttpClientSettings.defaults()
                .withTimeouts(connect, read)
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withCookieHandling(HttpCookieHandling.DISABLE)
                .withInetAddressFilter(anywhere ? InetAddressFilter.all() : InternalAddresses.OUTSIDE);
    }

    /** Requests that are bounded as well, over so many connections at once, so many of them to one host. */
    ClientHttpRequestFactory over(BoundedResolver names, BoundedExchange bounds, int connections, int toOne) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withHttpClientCustomizer(client -> client.setUserAgent("Masthead")
                        .disableAutomaticRetries()
                        .addExecInterceptorFirst("bounds", bounds))
                .withDnsResolver(names)
                .withConnectionManagerCustomizer(
                        pool -> pool.setMaxConnTotal(connections).setMaxConnPerRoute(toOne))
                .withDefaultRequestConfigCustomizer(
                        request -> request.setConnectionRequestTimeout(connect.toMillis(), TimeUnit.MILLISECONDS))
                .build(settings());
    }
}
