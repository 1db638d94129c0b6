/**
 * Whom a tenant works with and reaches over the internet: creative agents, which define formats, and signals agents, which
 * know audiences; and the strategies by which campaigns are run or simulated.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package app.masthead.agents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
