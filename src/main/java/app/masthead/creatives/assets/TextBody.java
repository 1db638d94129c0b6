package app.masthead.creatives.assets;

import app.masthead.creatives.content.TextLimit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words to be read as they are.
 *
 * @param limit how many characters its format wants at most; null when it does not say
 */
record TextBody(SourceView words, @Nullable TextLimit limit) implements AssetBody {

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Set<String> said() {
        return Set.of("content");
    }

    public boolean tooLong() {
        return limit != null && words.characters() > limit.characters();
    }
}
