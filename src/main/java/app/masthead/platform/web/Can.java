package app.masthead.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a route needs. Every route carries this or {@link Open}; one that carries neither answers 403
 * and fails the build.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Can {

    /** The permission's code, for example {@code catalog.edit}. */
    String value();
}
