package app.masthead.access.signin;

import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for a recent proof after it is clear that the person may use the route at all. */
@Configuration(proxyBeanMethods = false)
class RecentProofConfiguration implements WebMvcConfigurer {

    private static final int AFTER_PERMISSION = 10;

    private final Clock clock;

    RecentProofConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RecentProofInterceptor(clock)).order(AFTER_PERMISSION);
    }
}
