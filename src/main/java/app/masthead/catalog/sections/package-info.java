/** The parts of a product that are edited by themselves, and how a new one begins. */
@NullMarked
package app.masthead.catalog.sections;

import org.jspecify.annotations.NullMarked;
