package app.masthead.access.people.invite;

import app.masthead.access.people.Invitations;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Compares the lines of an invitation with each other and with those who are here. */
@Component
class InviteLines {

    private final Invitations invitations;

    InviteLines(Invitations invitations) {
        this.invitations = invitations;
    }

    List<InviteLine> checked(List<InviteLine> lines) {
        var seen = new HashSet<String>();
        return lines.stream().map(line -> checked(line, seen)).toList();
    }

    private InviteLine checked(InviteLine line, HashSet<String> seen) {
        if (!line.right()) {
            return line;
        }
        if (!seen.add(line.email().toLowerCase(Locale.ROOT))) {
            return line.with("twice");
        }
        return invitations
                .holder(line.email())
                .map(status -> line.with(status.code()))
                .orElse(line);
    }
}
