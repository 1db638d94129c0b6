/** Shows foreign content where it can harm nobody: in a sandbox, on another origin, for five minutes. */
@NullMarked
package app.masthead.creatives.preview;

import org.jspecify.annotations.NullMarked;
