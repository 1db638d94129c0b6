/** What the audit log records, and how people read it. */
@NullMarked
package app.masthead.audit;

import org.jspecify.annotations.NullMarked;
