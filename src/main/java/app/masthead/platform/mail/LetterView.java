package app.masthead.platform.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its templates see it: text that is ready, and not yet escaped.
 *
 * @param brand the name of the portal
 * @param heading the one thing that is said
 * @param paragraphs what there is to know about it
 * @param button null when there is nothing to do
 * @param rows what stands in the small table
 * @param note small print; empty when there is none
 * @param why why this person is written to
 * @param sender the tenant on whose behalf the portal writes; empty for the installation itself
 */
record LetterView(
        String brand,
        String heading,
        List<String> paragraphs,
        @Nullable Button button,
        List<Row> rows,
        String note,
        String why,
        String sender) {

    /** What a list of mails shows beside the subject. */
    public String preview() {
        return paragraphs.isEmpty() ? heading : paragraphs.getFirst();
    }

    record Button(String label, String link) {}

    record Row(String label, String value) {}
}
