package app.masthead.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail in its final words.
 *
 * @param content null where nobody has use for it
 */
record Letter(String subject, @Nullable Content content) {

    /**
     * The two parts, of which a reader sees one. They may hold one-time links.
     *
     * @param text for readers of plain text
     * @param html for all others
     */
    record Content(String text, String html) {

        @Override
        public String toString() {
            return "•••";
        }
    }

    Letter withoutContent() {
        return new Letter(subject, null);
    }
}
