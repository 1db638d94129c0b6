package app.masthead.creatives.review;

import app.masthead.creatives.SecondThoughts;
import org.springframework.stereotype.Component;

/** Offers what a reviewer can still take back beside what has just been done, so that no decision hides an earlier one. */
@Component
class Undoable {

    private static final int SHOWN = 2;

    private final SecondThoughts thoughts;

    Undoable(SecondThoughts thoughts) {
        this.thoughts = thoughts;
    }

    Notice beside(Notice done, ReviewContext context) {
        return done.above(thoughts.open(context.reader()).stream()
                .filter(it -> !it.decision().equals(done.decision()))
                .limit(SHOWN)
                .map(it -> Notice.of(it, context.filter()))
                .toList());
    }
}
