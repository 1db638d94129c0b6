package e2e.identity;

import e2e.support.Journey;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey whose tests may also ask for {@link Keycloak}. Such journeys come last, so that Keycloak can start while the
 * others run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Journey
@ExtendWith(KeycloakExtension.class)
@Order(Integer.MAX_VALUE)
public @interface KeycloakJourney {}
