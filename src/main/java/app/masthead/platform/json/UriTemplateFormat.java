package app.masthead.platform.json;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/**
 * Addresses with macros (RFC 6570), of any length. The validator's own pattern accepts the same, but goes one step
 * deeper for every character; each part here is taken once and for all.
 */
record UriTemplateFormat() implements Format {

    private static final String NAME =
            "(?:\\w|%\\p{XDigit}{2})(?:\\.?(?:\\w|%\\p{XDigit}{2}))*+(?::[1-9]\\d{0,3}|\\*)?";

    private static final Pattern TEMPLATE = Pattern.compile(
            "(?:[^\\p{Cntrl}\"%<>^`{|}]++|%\\p{XDigit}{2}" + "|\\{[+#./;?&=,!@|]?" + NAME + "(?:," + NAME + ")*+})*+");

    @Override
    public String getName() {
        return "uri-template";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return TEMPLATE.matcher(value).matches();
    }
}
