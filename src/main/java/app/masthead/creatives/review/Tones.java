package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.scoring.Severity;

/** The looks of states: their tone, and the picture that stands for a kind of creative. */
public final class Tones {

    private Tones() {}

    public static String of(CreativeStatus status) {
        return switch (status) {
            case PROCESSING -> "info";
            case PENDING_REVIEW, SUSPENDED -> "caution";
            case APPROVED -> "positive";
            case REJECTED -> "negative";
            case ARCHIVED -> "neutral";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case BLOCKING -> "negative";
            case SERIOUS, DOUBTFUL -> "caution";
            case UNSEEN -> "info";
            case NOTE -> "neutral";
        };
    }

    public static String icon(CreativeType type) {
        return switch (type) {
            case VIDEO -> "play";
            case AUDIO -> "sound";
            case HTML5 -> "code";
            case POST -> "message-square";
            case CARDS -> "layout-grid";
            case GENERATED -> "spark";
            case NATIVE -> "columns";
            case IMAGE -> "image";
            case TEXT -> "words";
            case OTHER -> "file-json";
        };
    }
}
