package app.masthead.access.configuration;

import app.masthead.access.SignInPaths;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.web.HostKind;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The headers of every answer, written before anything else can fail: nothing inline, nothing foreign, no frames but the
 * preview's. An answer that says more for itself keeps what it said; the preview's host writes its own rules.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityHeaders {

    private static final long TWO_YEARS_IN_SECONDS = 2L * 365 * 24 * 60 * 60;

    private static final Set<String> SECRET = Set.of(SignInPaths.CALLBACK, SignInPaths.ACCEPT, SignInPaths.LINK);

    private static final Set<String> PARTS = Set.of(".css", ".js", ".woff2");

    private final InstallationSettings settings;

    public SecurityHeaders(InstallationSettings settings) {
        this.settings = settings;
    }

    @Bean
    public FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer() {
        var registration = new FilterRegistrationBean<HeaderWriterFilter>(
                new OnErrorsToo(writers().toList()));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** The same for an answer that no filter sees. */
    void write(HttpServletRequest request, HttpServletResponse response) {
        writers().forEach(it -> it.writeHeaders(request, response));
    }

    private Stream<HeaderWriter> writers() {
        return Stream.concat(onEveryAnswer(), onPages().map(SecurityHeaders::onPagesAlone));
    }

    /** Some requests are refused before any filter sees them: only the page that says so comes by here. */
    private static final class OnErrorsToo extends HeaderWriterFilter {

        OnErrorsToo(List<HeaderWriter> writers) {
            super(writers);
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }

    private Stream<HeaderWriter> onEveryAnswer() {
        var transport = new HstsHeaderWriter(request -> settings.secure(), TWO_YEARS_IN_SECONDS, true);
        return Stream.of(new XContentTypeOptionsHeaderWriter(), new CacheControlHeadersWriter(), transport);
    }

    private Stream<HeaderWriter> onPages() {
        var policy = new ContentSecurityPolicyHeaderWriter();
        policy.setPolicyDirectives(directives());
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return Stream.of(
                policy,
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new DelegatingRequestMatcherHeaderWriter(
                        SecurityHeaders::hasSecret, new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER)),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
                new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                opener);
    }

    private static HeaderWriter onPagesAlone(HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(
                request -> HostKind.of(request) != HostKind.PREVIEW && !isPartOfPage(request), writer);
    }

    /** What a browser never opens as a page of its own; a drawing it does. */
    private static boolean isPartOfPage(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/assets/") && PARTS.stream().anyMatch(path::endsWith);
    }

    /** Its address carries the code of a sign-in, or the secret of a link. */
    private static boolean hasSecret(HttpServletRequest request) {
        return SECRET.stream().anyMatch(path(request)::startsWith);
    }

    /** A request that cannot be read has none. */
    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRequestURI(), "");
    }

    private String directives() {
        var preview = settings.previewUrl();
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data: https: " + preview.getScheme() + "://" + preview.getAuthority(),
                        "media-src 'self' https:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "form-action 'self'",
                        "frame-src " + preview.getScheme() + "://" + preview.getAuthority(),
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "object-src 'none'"));
    }
}
