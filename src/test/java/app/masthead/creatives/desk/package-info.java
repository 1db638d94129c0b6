@NullMarked
package app.masthead.creatives.desk;

import org.jspecify.annotations.NullMarked;
