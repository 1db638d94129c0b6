/** What waits for a person: steps about a subject, opened and closed together with what they are about. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "tenants", "access", "buyers"})
@NullMarked
package app.masthead.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
