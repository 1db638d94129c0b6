/** Asks an AI service what it thinks of creatives, and keeps what that cost. Its word can only speak against one. */
@NullMarked
package app.masthead.creatives.ai;

import org.jspecify.annotations.NullMarked;
