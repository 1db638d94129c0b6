package app.masthead.access.configuration;

import app.masthead.access.SignInPaths;
import app.masthead.access.oidc.CallbackGuard;
import app.masthead.access.oidc.NoAuthorizedClients;
import app.masthead.access.oidc.OidcFailure;
import app.masthead.access.oidc.PendingSignIns;
import app.masthead.access.oidc.ProvenOidcUsers;
import app.masthead.access.oidc.RealmClientRegistrations;
import app.masthead.access.oidc.SignInRequests;
import app.masthead.access.saml.SamlFilters;
import app.masthead.access.signin.AccessFailureHandler;
import app.masthead.access.signin.SessionCheck;
import app.masthead.access.signin.SessionCheckFilter;
import app.masthead.access.signin.SignInSuccess;
import app.masthead.access.signin.SignInThrottle;
import app.masthead.access.signin.SignOut;
import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** One chain of filters for each kind of host. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(10)
    SecurityFilterChain previewChain(HttpSecurity http) {
        return http.securityMatcher(request -> HostKind.of(request) == HostKind.PREVIEW)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Tenants' hosts and the installation's own: wherever people sign in. */
    @Bean
    @Order(20)
    SecurityFilterChain signInChain(
            HttpSecurity http,
            SessionCheck check,
            SignIn signIn,
            SignInThrottle throttle,
            AccessFailureHandler accessFailures,
            SignOut signOut,
            SamlFilters saml) {
        return http.securityMatcher(SecurityConfiguration::hasSignIn)
                .authorizeHttpRequests(it -> it.requestMatchers(
                                "/assets/**", SignInPaths.PAGE, SignInPaths.PAGE + "/**", SignInPaths.ACCEPT + "**")
                        .permitAll()
                        .requestMatchers("/set-up/**", "/emergency", "/emergency/**")
                        .permitAll()
                        .requestMatchers("/error", "/favicon.ico", "/robots.txt")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(signIn::configure)
                .csrf(it -> it.ignoringRequestMatchers(SamlFilters::isFromProvider))
                .addFilterBefore(new FetchSiteFilter(), CsrfFilter.class)
                .addFilterBefore(saml.responses(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(signIn.guard(), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(throttle, CallbackGuard.class)
                .addFilterBefore(new SessionCheckFilter(check), AuthorizationFilter.class)
                .logout(signOut::configure)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(accessFailures).accessDeniedHandler(accessFailures))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SignInThrottle signInThrottle(
            RateLimits limits, @Value("${masthead.sign-in.attempts-per-minute:120}") int attempts) {
        return new SignInThrottle(limits, attempts);
    }

    /** The throttle belongs to its chain alone, not to every request. */
    @Bean
    FilterRegistrationBean<SignInThrottle> throttleInItsChainOnly(SignInThrottle throttle) {
        var registration = new FilterRegistrationBean<>(throttle);
        registration.setEnabled(false);
        return registration;
    }

    private static boolean hasSignIn(HttpServletRequest request) {
        var host = HostKind.of(request);
        return host == HostKind.TENANT || host == HostKind.INSTALLATION;
    }

    /** Hosts that nobody registered, and the health of the installation on any host. */
    @Bean
    @Order(30)
    SecurityFilterChain otherChain(HttpSecurity http) {
        return http.authorizeHttpRequests(it -> it.requestMatchers("/assets/**", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokenEndpoint(GuardedHttp http) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(http.client()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** The parts of signing in, and how Spring Security's filters use them. */
    @Bean
    SignIn signIn(
            SignInRequests requests,
            PendingSignIns pending,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            ProvenOidcUsers users,
            SignInSuccess success,
            OidcFailure failure,
            RealmClientRegistrations registrations,
            NoAuthorizedClients clients) {
        return new SignIn(requests, pending, tokens, users, success, failure, registrations, clients);
    }

    record SignIn(
            SignInRequests requests,
            PendingSignIns pending,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            ProvenOidcUsers users,
            SignInSuccess success,
            OidcFailure failure,
            RealmClientRegistrations registrations,
            NoAuthorizedClients clients) {

        void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
            login.loginPage(SignInPaths.PAGE)
                    .clientRegistrationRepository(registrations)
                    .authorizedClientRepository(clients)
                    .authorizationEndpoint(
                            it -> it.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                    .redirectionEndpoint(it -> it.baseUri(SignInPaths.CALLBACK + "*"))
                    .tokenEndpoint(it -> it.accessTokenResponseClient(tokens))
                    .userInfoEndpoint(it -> it.oidcUserService(users))
                    .successHandler(success)
                    .failureHandler(failure)
                    .withObjectPostProcessor(leftToSessionStart());
        }

        /** Whoever proved something is not in yet: the filter neither keeps that nor renews the session. */
        private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> leftToSessionStart() {
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                    filter.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
                    filter.setSecurityContextRepository(new NullSecurityContextRepository());
                    return filter;
                }
            };
        }

        CallbackGuard guard() {
            return new CallbackGuard(pending, registrations, failure);
        }
    }
}
