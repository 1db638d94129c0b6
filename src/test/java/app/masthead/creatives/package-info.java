@NullMarked
package app.masthead.creatives;

import org.jspecify.annotations.NullMarked;
