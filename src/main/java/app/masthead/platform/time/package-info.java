/** Time as people read it. */
@NullMarked
package app.masthead.platform.time;

import org.jspecify.annotations.NullMarked;
