package app.masthead.support;

import jakarta.servlet.Filter;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The cast in the database, and a counter around the data source. */
@TestConfiguration(proxyBeanMethods = false)
class TestConfigurationForPortal {

    @Bean
    Callback castData() {
        return new CastData();
    }

    @Bean
    Cast cast(JdbcClient database, TransactionOperations transaction) {
        return new Cast(database, transaction);
    }

    @Bean
    static BeanPostProcessor statementCounter() {
        return new CountingPostProcessor();
    }

    @Bean
    static BeanPostProcessor movedClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock && name.equals("clock") ? new MovedClock(clock) : bean;
            }
        };
    }

    /** A part of the portal that fails without anybody having thought of it. */
    @Bean
    FilterRegistrationBean<Filter> broken() {
        var broken = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            throw new IllegalStateException("Nobody has thought of this secret");
        });
        broken.addUrlPatterns(PortalTest.BROKEN);
        broken.setOrder(Ordered.LOWEST_PRECEDENCE);
        return broken;
    }

    /** Runs after the portal's own wrapper, so that it counts what the portal asks for. */
    private static final class CountingPostProcessor implements BeanPostProcessor, Ordered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source && name.equals("dataSource")
                    ? new CountingDataSource(source)
                    : bean;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
