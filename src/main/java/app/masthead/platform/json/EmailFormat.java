package app.masthead.platform.json;

import app.masthead.platform.text.EmailAddress;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;

/**
 * E-mail addresses of any domain. The validator's own check knows a list of top-level domains, and refuses those that
 * are newer or kept for examples.
 */
record EmailFormat() implements Format {

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return EmailAddress.isUsual(value);
    }
}
