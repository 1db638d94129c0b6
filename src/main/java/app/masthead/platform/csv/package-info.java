/** Tables for spreadsheets. */
@NullMarked
package app.masthead.platform.csv;

import org.jspecify.annotations.NullMarked;
