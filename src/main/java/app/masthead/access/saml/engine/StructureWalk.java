package app.masthead.access.saml.engine;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Step 3: looks at every node once, before any cryptography, and again after decryption. What is where it does not
 * belong could be taken for something else by whoever looks for it in another way (signature wrapping, XSW 1 to 8).
 */
final class StructureWalk {

    private static final int DEEPEST = 64;
    private static final String ROOT = "";

    /** The only places of what could be mistaken; by local name, so that no foreign namespace hides one. */
    private static final Map<String, Set<String>> PLACES = Map.ofEntries(
            entry("Response", Set.of(ROOT)),
            entry("LogoutRequest", Set.of(ROOT)),
            entry("LogoutResponse", Set.of(ROOT)),
            entry("Assertion", Set.of(ROOT, "Response")),
            entry("EncryptedAssertion", Set.of("Response")),
            entry(
                    "Signature",
                    Set.of(
                            "Response",
                            "Assertion",
                            "LogoutRequest",
                            "LogoutResponse",
                            "EntityDescriptor",
                            "EntitiesDescriptor")),
            entry("SignedInfo", Set.of("Signature")),
            entry("SignatureValue", Set.of("Signature")),
            entry("Reference", Set.of("SignedInfo")),
            entry("Object", Set.of()),
            entry("Manifest", Set.of()),
            entry("EncryptedData", Set.of("EncryptedAssertion", "EncryptedID", "EncryptedAttribute")),
            entry("EncryptedKey", Set.of("KeyInfo", "EncryptedAssertion", "EncryptedID", "EncryptedAttribute")),
            entry("CipherReference", Set.of()));

    /** What the schemas permit once in its parent, and readers take the first or the last of. */
    private static final Set<String> ONCE = Set.of(
            "Issuer",
            "Signature",
            "SignedInfo",
            "SignatureValue",
            "KeyInfo",
            "Status",
            "StatusCode",
            "Subject",
            "NameID",
            "EncryptedID",
            "EncryptedData",
            "SubjectConfirmationData",
            "Conditions",
            "AuthnContext",
            "AuthnContextClassRef");

    private final Examination examination;
    private final Set<String> ids = new HashSet<>();

    StructureWalk(Examination examination) {
        this.examination = examination;
    }

    void walk(Document document) {
        visitChildren(document, ROOT, 0);
    }

    private void visitChildren(Node parent, String parentName, int depth) {
        var once = new HashSet<String>();
        SamlXml.nodes(parent).forEach(node -> {
            examination.require(Rule.PLAIN_TEXT, isPlain(node), "a node of type " + node.getNodeType());
            if (node instanceof Element element) {
                var name = element.getLocalName();
                examination.require(Rule.STRUCTURE, !ONCE.contains(name) || once.add(name), "two of " + name);
                visit(element, parentName, depth + 1);
            }
        });
    }

    private void visit(Element element, String parentName, int depth) {
        var name = element.getLocalName();
        examination.require(Rule.DEPTH, depth <= DEEPEST, "more than " + DEEPEST + " levels");
        var places = PLACES.get(name);
        examination.require(
                Rule.STRUCTURE, places == null || places.contains(parentName), name + " inside of " + parentName);
        SamlXml.attributes(element)
                .filter(attribute -> isId(attribute.getLocalName()))
                .forEach(id -> examination.require(Rule.UNIQUE_IDS, ids.add(id.getValue()), "two ids are the same"));
        visitChildren(element, name, depth);
    }

    private static boolean isPlain(Node node) {
        return node.getNodeType() == Node.ELEMENT_NODE || node.getNodeType() == Node.TEXT_NODE;
    }

    private static boolean isId(String name) {
        return name.equalsIgnoreCase("id") || name.equals("AssertionID");
    }
}
