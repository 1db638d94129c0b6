@NullMarked
package app.masthead.creatives.live;

import org.jspecify.annotations.NullMarked;
