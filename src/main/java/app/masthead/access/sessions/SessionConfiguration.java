package app.masthead.access.sessions;

import app.masthead.platform.storage.InstallationSettings;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/** Sessions in PostgreSQL, behind a cookie that belongs to one host and that no script can read. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {

    /** What a stored session may be made of; anything else in the table is not turned into objects. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=40",
            "maxrefs=10000",
            "app.masthead.access.**",
            "org.springframework.security.**",
            "org.springframework.web.servlet.FlashMap",
            "org.springframework.util.**",
            "java.lang.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.net.URI",
            "java.net.URL",
            "!*"));

    @Bean
    CookieSerializer sessionCookie(InstallationSettings settings) {
        var cookie = new SessionCookie();
        cookie.setCookieName(settings.secure() ? "__Host-masthead" : "masthead");
        cookie.setUseSecureCookie(settings.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Long enough to sign in; whoever has done so gets the limit of the realm. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> limitOfStrangers() {
        return repository -> repository.setDefaultMaxInactiveInterval(SessionLimits.SIGNING_IN);
    }

    /** Two requests of one person may leave their notices at the same moment: neither fails, the later one stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer noticesLeftAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    public ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(input -> {
            try (var objects = new ObjectInputStream(input)) {
                objects.setObjectInputFilter(KNOWN);
                return objects.readObject();
            } catch (ClassNotFoundException unknown) {
                throw new java.io.InvalidObjectException("unknown class in a session", unknown);
            }
        }));
        return conversion;
    }
}
