/** Saved views: a filter and an order of the list of creatives under a name, of one person or for all reviewers. */
@NullMarked
package app.masthead.creatives.views;

import org.jspecify.annotations.NullMarked;
