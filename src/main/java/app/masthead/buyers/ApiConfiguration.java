package app.masthead.buyers;

import app.masthead.platform.web.HostKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The chain of a tenant's interfaces for machines: a token and nothing else. No session is read, so that a browser's
 * cookie opens nothing here and a foreign page can post nothing in a person's name.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    private static final String CHALLENGE = "Bearer realm=\"masthead\"";

    @Bean
    @Order(15)
    SecurityFilterChain interfaces(HttpSecurity http, PrincipalTokens tokens, BuyerRateLimit limit) {
        return http.securityMatcher(ApiConfiguration::isInterface)
                .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                .addFilterBefore(new TokenAuthenticationFilter(tokens, limit), AuthorizationFilter.class)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(it -> it.authenticationEntryPoint(ApiConfiguration::challenge)
                        .accessDeniedHandler((request, response, denied) -> response.sendError(403)))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isInterface(HttpServletRequest request) {
        return HostKind.of(request) == HostKind.TENANT
                && request.getRequestURI().startsWith("/api/");
    }

    private static void challenge(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        var offered = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", offered ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
