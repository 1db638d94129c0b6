package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.SamlClient;
import java.util.List;
import java.util.Optional;

/**
 * A single logout on its way from one service provider to the next.
 *
 * @param session the index of the session that ends
 * @param remaining those who have not been told yet
 * @param asker who is answered in the end; nobody, if the person signed out at the provider
 * @param awaited the message that was sent to the last one told
 * @param partial whether one of them failed
 */
record LogoutRun(String session, List<Visit> remaining, Optional<Asker> asker, Awaited awaited, boolean partial) {

    record Asker(SamlClient client, String requestId, Optional<String> relayState) {}

    /** Which message is to be answered, and by whom. */
    record Awaited(String client, String messageId) {

        static final Awaited NOTHING = new Awaited("", "");
    }

    static LogoutRun begin(Session session, List<Visit> visits, Optional<Asker> asker) {
        var others = visits.stream()
                .filter(visit -> visit.client().logout().isPresent())
                .filter(visit -> asker.stream()
                        .noneMatch(it ->
                                it.client().entityId().equals(visit.client().entityId())))
                .toList();
        return new LogoutRun(session.id(), others, asker, Awaited.NOTHING, false);
    }

    LogoutRun told(Visit visit, String messageId) {
        var rest = remaining.subList(1, remaining.size());
        return new LogoutRun(session, rest, asker, new Awaited(visit.client().entityId(), messageId), partial);
    }

    LogoutRun answered(boolean success) {
        return new LogoutRun(session, remaining, asker, Awaited.NOTHING, partial || !success);
    }
}
