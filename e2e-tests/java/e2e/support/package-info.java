/** What every journey needs: a browser, a running portal, and the means to look closely at a page. */
@NullMarked
package e2e.support;

import org.jspecify.annotations.NullMarked;
