package app.masthead.demo.identity.saml;

import java.util.List;
import org.w3c.dom.Element;

/** Writes what a draft says about a person as an assertion, the last child of its parent (SAML Core, section 2.3.3). */
final class AssertionWriter {

    private AssertionWriter() {}

    static Element append(Element parent, Draft draft) {
        var assertion = new Tag(parent)
                .child("saml:Assertion")
                .id(Ids.random())
                .with("Version", "2.0")
                .with("IssueInstant", draft.issued.toString());
        assertion.child("saml:Issuer").text(draft.issuer);
        subject(assertion, draft);
        conditions(assertion, draft);
        authentication(assertion, draft);
        attributes(assertion, draft);
        return assertion.element();
    }

    static void nameId(Tag parent, Draft draft) {
        if (draft.nameId != null) {
            parent.child("saml:NameID").with("Format", draft.format.urn()).text(draft.nameId);
        }
    }

    private static void subject(Tag assertion, Draft draft) {
        var subject = assertion.child("saml:Subject");
        nameId(subject, draft);
        subject.child("saml:SubjectConfirmation")
                .with("Method", draft.confirmation)
                .child("saml:SubjectConfirmationData")
                .with("InResponseTo", draft.inResponseTo)
                .with("NotOnOrAfter", draft.expires.toString())
                .with("Recipient", draft.recipient);
    }

    private static void conditions(Tag assertion, Draft draft) {
        var conditions = assertion
                .child("saml:Conditions")
                .with("NotBefore", draft.notBefore.toString())
                .with("NotOnOrAfter", draft.expires.toString());
        if (draft.audience != null) {
            conditions.child("saml:AudienceRestriction").child("saml:Audience").text(draft.audience);
        }
    }

    private static void authentication(Tag assertion, Draft draft) {
        if (draft.authenticated != null) {
            var statement = assertion
                    .child("saml:AuthnStatement")
                    .with("AuthnInstant", draft.authenticated.toString())
                    .with("SessionIndex", draft.sessionIndex);
            if (draft.sessionEnds != null) {
                statement.with("SessionNotOnOrAfter", draft.sessionEnds.toString());
            }
            statement
                    .child("saml:AuthnContext")
                    .child("saml:AuthnContextClassRef")
                    .text(draft.context);
        }
    }

    private static void attributes(Tag assertion, Draft draft) {
        if (!draft.attributes.isEmpty()) {
            var statement = assertion.child("saml:AttributeStatement");
            draft.attributes.forEach((name, values) -> attribute(statement, name, values));
        }
    }

    private static void attribute(Tag statement, String name, List<String> values) {
        var attribute = statement.child("saml:Attribute").with("Name", name).with("NameFormat", Names.BASIC);
        values.forEach(value -> text(attribute.child("saml:AttributeValue").text(value)));
    }

    /** Says that the value is a string, as most providers do. */
    private static void text(Tag value) {
        value.declare("xs").declare("xsi").element().setAttributeNS(Names.SCHEMA_INSTANCE, "xsi:type", "xs:string");
    }
}
