/** Who may come in and what they may do: people, roles, sign-in, sessions. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "tenants"})
@NullMarked
package app.masthead.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
