package app.masthead.access.saml.kit;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The eight ways of signature wrapping (Somorovsky et al., "On Breaking SAML", USENIX Security 2012): the signed element
 * stays whole somewhere, a forged one about somebody else stands where it is read.
 */
public enum Wrapping {
    /** The original inside of the signature that the forgery carries. */
    XSW1 {
        @Override
        void wrap(Element forged, Element original) {
            signature(forged).appendChild(unsigned(original));
        }
    },
    /** The original before the signature that the forgery carries. */
    XSW2 {
        @Override
        void wrap(Element forged, Element original) {
            forged.insertBefore(unsigned(original), signature(forged));
        }
    },
    /** An unsigned forgery before the original; around it, where there can be but one. */
    XSW3 {
        @Override
        void wrap(Element forged, Element original) {
            var unsigned = unsigned(forged);
            if (forged.getParentNode() instanceof Element parent) {
                parent.replaceChild(original, forged);
                parent.insertBefore(unsigned, original);
            } else {
                forged.getOwnerDocument().replaceChild(unsigned, forged);
                unsigned.insertBefore(original, unsigned.getFirstChild());
            }
        }
    },
    /** An unsigned forgery around the original. */
    XSW4 {
        @Override
        void wrap(Element forged, Element original) {
            var unsigned = unsigned(forged);
            forged.getParentNode().replaceChild(unsigned, forged);
            unsigned.appendChild(original);
        }
    },
    /** The forgery carries the signature, the original stands at the end of the document. */
    XSW5 {
        @Override
        void wrap(Element forged, Element original) {
            forged.getOwnerDocument().getDocumentElement().appendChild(unsigned(original));
        }
    },
    /** The original at the very beginning of the signature that the forgery carries. */
    XSW6 {
        @Override
        void wrap(Element forged, Element original) {
            var signature = signature(forged);
            signature.insertBefore(unsigned(original), signature.getFirstChild());
        }
    },
    /** The forgery among the extensions, with the id of the original. */
    XSW7 {
        @Override
        void wrap(Element forged, Element original) {
            var unsigned = unsigned(forged);
            unsigned.setAttribute("ID", original.getAttribute("ID"));
            forged.getParentNode().replaceChild(original, forged);
            extensions(original.getOwnerDocument().getDocumentElement()).appendChild(unsigned);
        }
    },
    /** The original as an object of the signature that the forgery carries. */
    XSW8 {
        @Override
        void wrap(Element forged, Element original) {
            var object = forged.getOwnerDocument().createElementNS("http://www.w3.org/2000/09/xmldsig#", "ds:Object");
            object.appendChild(unsigned(original));
            signature(forged).appendChild(object);
        }
    };

    /** Whom the forgery is about. */
    public static final String MALLORY = "mallory-666";

    abstract void wrap(Element forged, Element original);

    /** Wraps the signed element that the path leads to. */
    public SamlDocument apply(SamlDocument document, String path) {
        var forged = document.one(path);
        var original = (Element) forged.cloneNode(true);
        forged.setAttribute("ID", "_forged");
        descendant(forged, "NameID").setTextContent(MALLORY);
        if (forged.getLocalName().equals("Response")) {
            descendant(forged, "Assertion").setAttribute("ID", "_forged-too");
        }
        wrap(forged, original);
        return document;
    }

    private static Element descendant(Element element, String name) {
        return (Element) element.getElementsByTagNameNS("*", name).item(0);
    }

    private static Element extensions(Element response) {
        var extensions =
                response.getOwnerDocument().createElementNS("urn:oasis:names:tc:SAML:2.0:protocol", "samlp:Extensions");
        response.insertBefore(extensions, descendant(response, "Status"));
        return extensions;
    }

    private static Element signature(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals("Signature")) {
                return child;
            }
        }
        throw new IllegalArgumentException("Not signed");
    }

    private static Element unsigned(Element element) {
        var copy = (Element) element.cloneNode(true);
        copy.removeChild(signature(copy));
        return copy;
    }
}
