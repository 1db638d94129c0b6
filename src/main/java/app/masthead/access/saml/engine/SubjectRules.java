package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.SAML;

import app.masthead.access.saml.engine.VerifiedAssertion.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Steps 15 and 16: who the person is and what is said of them. */
record SubjectRules(Examination examination, Expectation expected) {

    private static final int MOST_ATTRIBUTES = 200;
    private static final int LARGEST_VALUE = 4 * 1024;

    Person examine(Element assertion) {
        var nameId = examineNameId(assertion);
        var attributes = attributes(assertion);
        var known = examineSubject(nameId, attributes);
        examineAttributes(assertion, attributes);
        return new Person(nameId, known, attributes);
    }

    private NameId examineNameId(Element assertion) {
        var element = SamlXml.child(assertion, SAML, "Subject").flatMap(it -> SamlXml.child(it, SAML, "NameID"));
        var nameId = examination.demand(Rule.NAME_ID, element.flatMap(SubjectRules::nameId), "no name identifier");
        examination.require(
                Rule.NAME_ID, isUsable(nameId.value()), nameId.value().length() + " characters");
        return nameId;
    }

    static Optional<NameId> nameId(Element element) {
        return SamlXml.text(element)
                .map(value -> new NameId(
                        value,
                        SamlXml.attribute(element, "Format"),
                        SamlXml.attribute(element, "NameQualifier"),
                        SamlXml.attribute(element, "SPNameQualifier")));
    }

    static boolean isUsable(String name) {
        return !name.isBlank() && name.length() <= NameId.LONGEST;
    }

    /** What the person is known by: the configured attribute, which must have one value, or the name identifier. */
    private String examineSubject(NameId nameId, List<Attribute> attributes) {
        var configured = expected.policy().subjectAttribute();
        var subjects = configured
                .map(name -> values(attributes, name))
                .orElse(nameId.isTransient() ? List.of() : List.of(nameId.value()));
        examination.require(
                Rule.LASTING_SUBJECT,
                subjects.size() == 1 && subjects.stream().allMatch(SubjectRules::isUsable),
                configured.map(it -> subjects.size() + " values of " + it).orElse("the name identifier is transient"));
        return subjects.stream().findFirst().orElse(nameId.value());
    }

    private static List<String> values(List<Attribute> attributes, String name) {
        return attributes.stream()
                .filter(it -> it.name().equals(name))
                .flatMap(it -> it.values().stream())
                .toList();
    }

    private static List<Attribute> attributes(Element assertion) {
        var byName = new LinkedHashMap<String, Attribute>();
        attributeElements(assertion)
                .forEach(it ->
                        byName.merge(SamlXml.attribute(it, "Name").orElse(""), attribute(it), SubjectRules::together));
        return List.copyOf(byName.values());
    }

    private void examineAttributes(Element assertion, List<Attribute> attributes) {
        var count = attributeElements(assertion).size();
        examination.require(Rule.ATTRIBUTES, count <= MOST_ATTRIBUTES, count + " attributes");
        attributes.forEach(attribute -> attribute.values().forEach(value -> {
            var size = value.getBytes(StandardCharsets.UTF_8).length;
            examination.require(
                    Rule.ATTRIBUTES, size <= LARGEST_VALUE, size + " bytes in a value of " + attribute.name());
        }));
    }

    private static List<Element> attributeElements(Element assertion) {
        return SamlXml.children(assertion, SAML, "AttributeStatement").stream()
                .flatMap(it -> SamlXml.children(it, SAML, "Attribute").stream())
                .toList();
    }

    private static Attribute attribute(Element element) {
        return new Attribute(
                SamlXml.attribute(element, "Name").orElse(""),
                SamlXml.attribute(element, "FriendlyName"),
                SamlXml.children(element, SAML, "AttributeValue").stream()
                        .flatMap(it -> SamlXml.text(it).stream())
                        .toList());
    }

    private static Attribute together(Attribute one, Attribute other) {
        var values = new ArrayList<>(one.values());
        values.addAll(other.values());
        return new Attribute(one.name(), one.friendlyName().or(other::friendlyName), values);
    }

    /** Somebody, by the name that was sent and by what they are known by. */
    record Person(NameId nameId, String known, List<Attribute> attributes) {}
}
