/** What every page and endpoint shares. */
@NullMarked
package app.masthead.platform.web;

import org.jspecify.annotations.NullMarked;
