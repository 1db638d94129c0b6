/** Products as rows of a spreadsheet, a row for each price: written for an export, and read back as they were meant. */
@NullMarked
package app.masthead.catalog.sheet;

import org.jspecify.annotations.NullMarked;
