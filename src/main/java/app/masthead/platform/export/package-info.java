/** Lists as files: for spreadsheets and for machines. */
@NullMarked
package app.masthead.platform.export;

import org.jspecify.annotations.NullMarked;
