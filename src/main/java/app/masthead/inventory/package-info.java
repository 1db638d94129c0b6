/** What there is to sell, and how little and how much of it at a time. */
@ApplicationModule(allowedDependencies = {"audit", "platform"})
@NullMarked
package app.masthead.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
