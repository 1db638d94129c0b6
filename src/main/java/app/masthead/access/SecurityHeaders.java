package app.masthead.access;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.web.HostKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
class SecurityHeaders {

    private static final long TWO_YEARS_IN_SECONDS = 2L * 365 * 24 * 60 * 60;

    private final InstallationSettings settings;

    SecurityHeaders(InstallationSettings settings) {
        this.settings = settings;
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer() {
        var writers = Stream.concat(onEveryHost(), onOurPages().map(SecurityHeaders::exceptPreviews));
        var registration = new FilterRegistrationBean<>(new HeaderWriterFilter(writers.toList()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private Stream<HeaderWriter> onEveryHost() {
        var transport = new HstsHeaderWriter(request -> settings.secure(), TWO_YEARS_IN_SECONDS, true);
        return Stream.of(new XContentTypeOptionsHeaderWriter(), new CacheControlHeadersWriter(), transport);
    }

    private Stream<HeaderWriter> onOurPages() {
        var policy = new ContentSecurityPolicyHeaderWriter();
        policy.setPolicyDirectives(directives());
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return Stream.of(
                policy,
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new DelegatingRequestMatcherHeaderWriter(
                        SecurityHeaders::isCallback, new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER)),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
                new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                opener);
    }

    private static HeaderWriter exceptPreviews(HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(request -> HostKind.of(request) != HostKind.PREVIEW, writer);
    }

    /** Its address carries the code of a sign-in. */
    private static boolean isCallback(HttpServletRequest request) {
        return request.getRequestURI().startsWith(SignInPaths.CALLBACK);
    }

    private String directives() {
        var preview = settings.previewUrl();
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data: https:",
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
