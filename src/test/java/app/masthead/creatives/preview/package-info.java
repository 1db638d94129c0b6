@NullMarked
package app.masthead.creatives.preview;

import org.jspecify.annotations.NullMarked;
