package app.masthead.access;

import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer of the portal. Nothing inline, nothing foreign, no frames but the preview's. */
final class SecurityHeaders {

    private static final long TWO_YEARS_IN_SECONDS = 2L * 365 * 24 * 60 * 60;

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers, InstallationSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(directives(settings.previewUrl())))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(policy -> policy.requestMatcher(request -> settings.secure())
                        .includeSubDomains(true)
                        .maxAgeInSeconds(TWO_YEARS_IN_SECONDS));
    }

    private static String directives(URI preview) {
        var origin = preview.getScheme() + "://" + preview.getAuthority();
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data: https:",
                "media-src 'self' https:",
                "font-src 'self'",
                "connect-src 'self'",
                "form-action 'self'",
                "frame-src " + origin,
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "object-src 'none'");
    }
}
