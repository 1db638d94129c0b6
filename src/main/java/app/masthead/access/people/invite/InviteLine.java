package app.masthead.access.people.invite;

import app.masthead.access.people.TypedPerson;
import app.masthead.platform.text.EmailAddress;
import java.util.regex.Pattern;

/**
 * One line of those who are invited together: an address, or a name with the address in angle brackets.
 *
 * @param name as typed, else what stands before the address's at sign
 * @param state what is wrong with it, or that nothing is: the message {@code people.several.line.<this>}
 */
public record InviteLine(String typed, String name, String email, String state) {

    private static final Pattern NAMED = Pattern.compile("\"?([^<>\"]*?)\"?\\s*<([^<>]*)>[,;]?");
    private static final Pattern SEPARATORS = Pattern.compile("[._-]+");

    static InviteLine read(String line) {
        var named = NAMED.matcher(line);
        if (named.matches() && !named.group(1).isBlank()) {
            return of(line, named.group(1).strip(), named.group(2).strip());
        }
        var email = named.matches() ? named.group(2).strip() : line.replaceFirst("[,;]$", "");
        return of(line, nameIn(email), email);
    }

    private static InviteLine of(String line, String name, String email) {
        var right = EmailAddress.isUsual(email) && TypedPerson.isName(name);
        return new InviteLine(line, name, email, right ? "right" : "wrong");
    }

    private static String nameIn(String email) {
        return SEPARATORS.matcher(email.split("@", 2)[0]).replaceAll(" ").strip();
    }

    public boolean right() {
        return state.equals("right");
    }

    InviteLine with(String other) {
        return new InviteLine(typed, name, email, other);
    }
}
