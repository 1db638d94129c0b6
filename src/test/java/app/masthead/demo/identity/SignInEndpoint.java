package app.masthead.demo.identity;

import java.io.IOException;
import java.util.regex.Pattern;

/** Takes the choice made on the sign-in page and sends the person back to the client. */
record SignInEndpoint(Issuer issuer, Answers answers) implements Handler {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    SignInEndpoint(Issuer issuer) {
        this(issuer, new Answers(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        var form = call.parameters();
        var ticket = form.require("request");
        var request = issuer.pending().peek(ticket).orElseThrow(SignInEndpoint::tooLate);
        var way = form.find("cancel").isPresent()
                ? answers.cancelled(request)
                : answers.granted(request, session(call, request, form));
        issuer.pending()
                .redeem(ticket)
                .map(used -> way)
                .orElseThrow(SignInEndpoint::tooLate)
                .answer(call);
    }

    private Session session(Call call, SignInRequest request, Parameters form) {
        if (form.find("continue").isEmpty()) {
            return issuer.sessions().begin(call, chosen(form));
        }
        return issuer.sessions()
                .of(call)
                .filter(held -> request.accepts(held, issuer.clock().instant()))
                .orElseThrow(() -> ProtocolError.invalidRequest("The session has ended. Start again in Masthead."));
    }

    private DemoPerson chosen(Parameters form) {
        var subject = form.find("person");
        if (subject.isPresent()) {
            return subject.flatMap(issuer::person)
                    .orElseThrow(() -> ProtocolError.invalidRequest("There is no such person here."));
        }
        var email = form.require("email").strip();
        if (!EMAIL.matcher(email).matches()) {
            throw ProtocolError.invalidRequest("That is not an e-mail address. Go back and correct it.");
        }
        return issuer.personAt(email);
    }

    static ProtocolError tooLate() {
        return ProtocolError.invalidRequest(
                "This sign-in was already used or is older than ten minutes. Start again in Masthead.");
    }
}
