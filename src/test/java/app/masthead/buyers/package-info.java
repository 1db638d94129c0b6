@NullMarked
package app.masthead.buyers;

import org.jspecify.annotations.NullMarked;
