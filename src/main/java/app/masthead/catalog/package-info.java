/** What the publisher sells: products and their prices, and what buyers are shown of them. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "agents",
            "audit",
            "buyers",
            "inventory",
            "inventory :: formats",
            "inventory :: placement",
            "platform"
        })
@NullMarked
package app.masthead.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
