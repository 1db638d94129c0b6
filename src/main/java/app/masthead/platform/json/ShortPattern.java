package app.masthead.platform.json;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/**
 * A schema's pattern that refuses very long text unread. The protocol's patterns describe ids, domains and codes; on a
 * text of many thousand characters their repeated groups would cost the thread its stack.
 */
record ShortPattern(Pattern pattern) implements RegularExpression {

    private static final int LONGEST = 2_000;

    ShortPattern(String regex) {
        this(Pattern.compile(regex));
    }

    @Override
    public boolean matches(String value) {
        return value.length() <= LONGEST && pattern.matcher(value).find();
    }
}
