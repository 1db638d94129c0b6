@NullMarked
package app.masthead.creatives.files;

import org.jspecify.annotations.NullMarked;
