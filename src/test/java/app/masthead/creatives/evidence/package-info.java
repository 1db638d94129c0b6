@NullMarked
package app.masthead.creatives.evidence;

import org.jspecify.annotations.NullMarked;
