package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.HiddenCharacters;
import java.util.stream.Stream;

/** No text hides characters that make it read differently from what it is. */
class HiddenCharactersRule implements Rule {

    @Override
    public String code() {
        return "hidden_characters";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var name = Stream.of(sent.content().name())
                .filter(HiddenCharacters::in)
                .map(text -> Finding.of(Severity.SERIOUS, HiddenCharacters.spelledOut(text)));
        var texts = Stream.concat(sent.content().assets("text"), sent.content().assets("markdown"))
                .flatMap(HiddenCharactersRule::hidden);
        return Stream.concat(name, texts);
    }

    private static Stream<Finding> hidden(Asset asset) {
        return asset.text("content").filter(HiddenCharacters::in).stream()
                .map(text -> Finding.of(Severity.SERIOUS, HiddenCharacters.spelledOut(text))
                        .at(asset));
    }
}
