/** The live view: what colleagues and buyers do to creatives, told to every browser that has them open. */
@NullMarked
package app.masthead.creatives.live;

import org.jspecify.annotations.NullMarked;
