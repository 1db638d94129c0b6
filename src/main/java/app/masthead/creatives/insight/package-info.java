/** What the review of creatives amounts to: how fast, by whom or what, how often otherwise in the end, and why. */
@NullMarked
package app.masthead.creatives.insight;

import org.jspecify.annotations.NullMarked;
