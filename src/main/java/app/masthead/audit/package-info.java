/** The record of every change: who, what, when, from which value to which. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.masthead.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
