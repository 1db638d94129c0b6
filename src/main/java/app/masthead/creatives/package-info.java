/** Creatives: what buyers send, how it is judged, and what the publisher decides about it. */
@ApplicationModule(
        allowedDependencies = {"platform", "audit", "tenants", "access", "buyers", "workflow", "notifications"})
@NullMarked
package app.masthead.creatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
