/** What the portal would have sent by mail, on a page that only development and the tests can open. */
@NullMarked
package app.masthead.demo.outbox;

import org.jspecify.annotations.NullMarked;
