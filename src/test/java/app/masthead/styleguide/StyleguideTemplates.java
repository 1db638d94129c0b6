package app.masthead.styleguide;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/** Finds the pages of the style guide on the test class path, whatever else development reads from the file system. */
@Configuration(proxyBeanMethods = false)
class StyleguideTemplates {

    @Bean
    SpringResourceTemplateResolver styleguideTemplateResolver(ApplicationContext context) {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of("styleguide/*"));
        resolver.setCacheable(false);
        resolver.setOrder(1);
        return resolver;
    }
}
