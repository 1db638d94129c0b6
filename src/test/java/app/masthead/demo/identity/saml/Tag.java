package app.masthead.demo.identity.saml;

import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element that is being written. Its name has one of the prefixes that {@link Names} knows. */
record Tag(Element element) {

    static Tag root(String name) {
        var document = Xml.empty();
        var root = new Tag(document.createElementNS(Names.namespace(name), name));
        document.appendChild(root.element);
        return root.declare(Names.prefix(name));
    }

    Tag child(String name) {
        var child = new Tag(element.getOwnerDocument().createElementNS(Names.namespace(name), name));
        element.appendChild(child.element);
        return Names.prefix(name).equals(element.getPrefix()) ? child : child.declare(Names.prefix(name));
    }

    /** Signatures are made over the tree, so the tree has to say what the written text will say. */
    Tag declare(String prefix) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, Names.namespace(prefix + ":"));
        return this;
    }

    /** Nothing is written where there is no value. */
    Tag with(String attribute, @Nullable String value) {
        if (value != null) {
            element.setAttribute(attribute, value);
        }
        return this;
    }

    /** The name under which a signature refers to the element. */
    Tag id(String value) {
        element.setAttribute("ID", value);
        element.setIdAttribute("ID", true);
        return this;
    }

    Tag text(String text) {
        element.setTextContent(text);
        return this;
    }
}
