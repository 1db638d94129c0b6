@NullMarked
package app.masthead.creatives.assets;

import org.jspecify.annotations.NullMarked;
