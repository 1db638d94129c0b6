@NullMarked
package app.masthead.creatives.processing;

import org.jspecify.annotations.NullMarked;
