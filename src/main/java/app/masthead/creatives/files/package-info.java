/** Copies of the files that creatives point at, so that what was decided can be shown as it was. */
@NullMarked
package app.masthead.creatives.files;

import org.jspecify.annotations.NullMarked;
