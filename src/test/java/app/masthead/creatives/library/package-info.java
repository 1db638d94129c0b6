@NullMarked
package app.masthead.creatives.library;

import org.jspecify.annotations.NullMarked;
