@NullMarked
package app.masthead.creatives.content;

import org.jspecify.annotations.NullMarked;
