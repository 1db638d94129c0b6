@NullMarked
package app.masthead.creatives.scoring;

import org.jspecify.annotations.NullMarked;
