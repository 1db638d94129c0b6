/** The publishers on this installation: their host names, state and settings. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package app.masthead.tenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
