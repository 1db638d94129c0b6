/** Judges what a creative contains against a tenant's standards, and says why. Nothing in here decides by itself. */
@NullMarked
package app.masthead.creatives.scoring;

import org.jspecify.annotations.NullMarked;
