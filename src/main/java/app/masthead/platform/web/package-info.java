/** What every page and endpoint shares: hosts, permissions, errors, paging. */
@NullMarked
package app.masthead.platform.web;

import org.jspecify.annotations.NullMarked;
