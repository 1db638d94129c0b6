package app.masthead.demo.outbox;

import app.masthead.platform.web.HostKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/** Opens the outbox to whoever develops: an invited person, say, cannot sign in before reading the mail. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    @Order(5)
    SecurityFilterChain outboxChain(HttpSecurity http) {
        return http.securityMatcher(OutboxConfiguration::isOutbox)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isOutbox(HttpServletRequest request) {
        var path = request.getRequestURI();
        return HostKind.of(request) == HostKind.INSTALLATION
                && (path.equals(OutboxController.PATH) || path.startsWith(OutboxController.PATH + "/"));
    }

    @Bean
    SpringResourceTemplateResolver outboxTemplateResolver(ApplicationContext context) {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of("outbox/*"));
        resolver.setCacheable(false);
        resolver.setOrder(1);
        return resolver;
    }
}
