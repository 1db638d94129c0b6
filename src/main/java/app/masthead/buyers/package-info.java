/** The buyers of a tenant (principals): who they are, and how their machines prove it. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "tenants", "access"})
@NullMarked
package app.masthead.buyers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
