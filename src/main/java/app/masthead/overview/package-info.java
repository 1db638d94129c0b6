/** The first page after sign-in: what waits, and what happened of late. It reads everybody; nobody reads it. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "tenants",
            "access",
            "agents",
            "buyers",
            "inventory",
            "catalog",
            "workflow",
            "creatives",
            "orders"
        })
@NullMarked
package app.masthead.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
