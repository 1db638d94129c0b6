package app.masthead.creatives.files;

/**
 * The kept copy of a file.
 *
 * @param mimeType by content, not by what the sender said
 * @param size in bytes
 */
public record StoredFile(String sha256, String mimeType, long size) {}
