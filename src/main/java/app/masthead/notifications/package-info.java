/** What others are told of decisions: written with the decision, delivered in the background, and on record. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "tenants", "access", "buyers"})
@NullMarked
package app.masthead.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
