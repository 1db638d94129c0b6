package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Assets under names that change with their content, cached for a year, and what is checked before every handler.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String assets;

    WebConfiguration(@Value("${masthead.assets:classpath:/static/assets/}") String assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var packaged = assets.startsWith("classpath:");
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(assets)
                .setCacheControl(packaged ? FOR_A_YEAR : CacheControl.noCache())
                .resourceChain(packaged)
                .addResolver(new VersionResourceResolver()
                        .addFixedVersionStrategy(AssetVersion.of(assets), "/js/**", "/css/**")
                        .addContentVersionStrategy("/**"))
                .addTransformer(new StyleSheets());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionInterceptor());
        registry.addInterceptor(new FormBodyInterceptor());
        registry.addInterceptor(new RepeatedFieldInterceptor());
        registry.addInterceptor(new UnknownParameterInterceptor()).addPathPatterns("/api/**");
    }

    /** After a form comes 303 (RFC 9110, section 15.4.4): the next page is read, never posted to again. */
    @Bean
    static BeanPostProcessor seeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver resolver) {
                    resolver.setRedirectHttp10Compatible(false);
                }
                return bean;
            }
        };
    }

    /** Error pages too name the assets of this build, not those that a browser has kept from an older one. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> assetNames() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }
}
