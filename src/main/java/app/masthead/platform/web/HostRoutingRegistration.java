package app.masthead.platform.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts our routing in the place of the htmx library's, and leaves everything else to it. */
@Component
@Primary
class HostRoutingRegistration implements WebMvcRegistrations {

    private final HtmxMvcAutoConfiguration htmx;

    HostRoutingRegistration(HtmxMvcAutoConfiguration htmx) {
        this.htmx = htmx;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new HostRouting();
    }

    @Override
    public @Nullable RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return htmx.getRequestMappingHandlerAdapter();
    }

    @Override
    public @Nullable ExceptionHandlerExceptionResolver getExceptionHandlerExceptionResolver() {
        return htmx.getExceptionHandlerExceptionResolver();
    }
}
