/** Orders, which AdCP calls media buys: what buyers have bought, what it waits for and how far it has come. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "tenants", "access", "buyers", "workflow", "catalog"})
@NullMarked
package app.masthead.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
