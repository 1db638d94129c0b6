/** The console of whoever runs the installation: all tenants, and what can be done to one as a whole. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "tenants", "access", "access :: first-admins"})
@NullMarked
package app.masthead.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
