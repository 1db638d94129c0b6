/** Mail to people: written in the transaction that causes it, delivered in the background by SMTP. */
@NullMarked
package app.masthead.platform.mail;

import org.jspecify.annotations.NullMarked;
