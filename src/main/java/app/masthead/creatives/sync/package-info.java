/** What buyers send: AdCP's shapes read, checked and answered item by item. */
@NullMarked
package app.masthead.creatives.sync;

import org.jspecify.annotations.NullMarked;
