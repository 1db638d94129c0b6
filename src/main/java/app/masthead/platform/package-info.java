/** What every module stands on and no business word belongs to. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.masthead.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
