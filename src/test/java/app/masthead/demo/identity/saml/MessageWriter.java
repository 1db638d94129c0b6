package app.masthead.demo.identity.saml;

import org.w3c.dom.Element;

/** Writes what a draft says as messages that are not signed yet (SAML Core, section 3). */
final class MessageWriter {

    private MessageWriter() {}

    static Element response(Draft draft, Status status) {
        var response = message("samlp:Response", draft).with("InResponseTo", draft.inResponseTo);
        extend(response, draft);
        status.write(response);
        return response.element();
    }

    static Element logoutRequest(Draft draft) {
        var request = message("samlp:LogoutRequest", draft).with("NotOnOrAfter", draft.expires.toString());
        extend(request, draft);
        AssertionWriter.nameId(request, draft);
        request.child("samlp:SessionIndex").text(draft.sessionIndex);
        return request.element();
    }

    static Element logoutResponse(Draft draft, Status status) {
        var response = message("samlp:LogoutResponse", draft).with("InResponseTo", draft.inResponseTo);
        extend(response, draft);
        status.write(response);
        return response.element();
    }

    private static Tag message(String name, Draft draft) {
        var message = Tag.root(name)
                .id(draft.id)
                .with("Version", "2.0")
                .with("IssueInstant", draft.issued.toString())
                .with("Destination", draft.destination);
        message.child("saml:Issuer").text(draft.issuer);
        return message;
    }

    private static void extend(Tag message, Draft draft) {
        if (draft.padding > 0) {
            message.child("samlp:Extensions").child("padding:Padding").text("x".repeat(draft.padding));
        }
    }
}
