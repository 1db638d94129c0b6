@NullMarked
package app.masthead.creatives.insight;

import org.jspecify.annotations.NullMarked;
