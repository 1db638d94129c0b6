package app.masthead.access.configuration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the server answer errors of its own with our page; comes last, for the innermost report is the one that is sent. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<PlainErrorPage> pages;

    PlainErrors(ObjectProvider<PlainErrorPage> pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrorReport(pages)));
    }
}
