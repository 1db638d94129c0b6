@NullMarked
package app.masthead.creatives.sync;

import org.jspecify.annotations.NullMarked;
