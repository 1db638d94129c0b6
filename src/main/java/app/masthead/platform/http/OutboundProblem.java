package app.masthead.platform.http;

import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.boot.http.client.FilteredHostException;

/**
 * Why an outbound call brought nothing, as far as whoever typed the address may know: never what is at the address,
 * and never to which address a name leads.
 */
public enum OutboundProblem {
    /** The address is not https. */
    NOT_HTTPS,
    /** A port that we do not call. */
    PORT,
    /** A user name or password in the address. */
    CREDENTIALS,
    /** It leads into the house. */
    INTERNAL,
    UNKNOWN_HOST,
    UNREACHABLE,
    /** Its certificate is not one that browsers trust, or is another host's. */
    UNTRUSTED,
    TOO_SLOW,
    TOO_LARGE,
    /** It sends us on to another address, which we do not follow. */
    REDIRECT,
    /** It answers with an error. */
    STATUS;

    /** What names it in message keys and logs; never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the failure of a call by {@link GuardedHttp} says, if it is one of a call. */
    public static Optional<OutboundProblem> of(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .flatMap(it -> known(it).stream())
                .findFirst();
    }

    private static Optional<OutboundProblem> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case OutboundFailure it -> it.problem();
                    case RefusedAddress it -> it.problem();
                    case RefusedAnswer it -> it.problem();
                    case FilteredHostException it -> INTERNAL;
                    case BoundedResolver.SlowName it -> TOO_SLOW;
                    case UnknownHostException it -> UNKNOWN_HOST;
                    case SSLException it -> UNTRUSTED;
                    case InterruptedIOException it -> TOO_SLOW;
                    case java.net.SocketException it -> UNREACHABLE;
                    default -> null;
                });
    }
}
