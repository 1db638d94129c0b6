/** The evidence pack of one creative: everything on record about it, in a form that can be handed to others. */
@NullMarked
package app.masthead.creatives.evidence;

import org.jspecify.annotations.NullMarked;
