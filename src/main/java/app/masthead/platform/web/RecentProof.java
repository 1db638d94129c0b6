package app.masthead.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route for which it is not enough to be signed in: the person must have proved of late to be that person (OWASP ASVS
 * 5.0, 7.5.1). A page asks for the proof before it opens; a form that was opened in time may still be sent for a while.
 * It stands beside {@link Can}, which says who may use the route at all.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RecentProof {}
