@NullMarked
package app.masthead.creatives.ai;

import org.jspecify.annotations.NullMarked;
