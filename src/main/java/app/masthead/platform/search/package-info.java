/** One search over everything: what is typed, and who answers. */
@NullMarked
package app.masthead.platform.search;

import org.jspecify.annotations.NullMarked;
