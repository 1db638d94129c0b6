/** Assets as a reviewer sees, hears and reads them: every type that the protocol knows, and those it does not. */
@NullMarked
package app.masthead.creatives.assets;

import org.jspecify.annotations.NullMarked;
