package app.masthead.demo.identity;

import java.io.IOException;
import java.util.regex.Pattern;

/** Takes the choice made on the sign-in page and sends the person back to the client. */
record SignInEndpoint(Issuer issuer, Answer answers) implements Handler {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    SignInEndpoint(Issuer issuer) {
        this(issuer, new Answer(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        var form = call.parameters();
        var ticket = form.require("request");
        var request = issuer.pending().peek(ticket).orElseThrow(SignInEndpoint::tooLate);
        var way = form.find("cancel").isPresent() ? cancelled(request) : granted(call, request, form);
        call.redirect(issuer.pending().redeem(ticket).map(used -> way).orElseThrow(SignInEndpoint::tooLate));
    }

    private String cancelled(AuthorizationRequest request) {
        var error = ProtocolError.of("access_denied", "The person did not sign in.");
        return answers.refused(request.redirectUri(), request.proof().state(), error);
    }

    private String granted(Call call, AuthorizationRequest request, Parameters form) {
        return answers.granted(request, session(call, request, form));
    }

    private Session session(Call call, AuthorizationRequest request, Parameters form) {
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

    private static ProtocolError tooLate() {
        return ProtocolError.invalidRequest(
                "This sign-in was already used or is older than ten minutes. Start again in Masthead.");
    }
}
