/** What a creative consists of: its assets, format and provenance as AdCP writes them, without any rule about them. */
@NullMarked
package app.masthead.creatives.content;

import org.jspecify.annotations.NullMarked;
