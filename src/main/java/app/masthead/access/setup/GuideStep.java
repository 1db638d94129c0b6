package app.masthead.access.setup;

import app.masthead.access.connections.ConnectionAddresses;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to do at an identity provider.
 *
 * @param code the end of the names of its messages
 * @param fields what to enter there, in which field
 * @param back what is found there that our own form asks for
 */
record GuideStep(String code, List<Field> fields, List<Back> back) {

    /**
     * A field of the provider's and what belongs into it.
     *
     * @param name the end of the name of the message that calls it what the provider calls it
     */
    record Field(String name, GuideValue value) {}

    /**
     * A value of the provider's and the field of ours that it belongs into.
     *
     * @param name as the provider calls it, in the same way
     * @param field the id of the field in the form of the connection
     */
    record Back(String name, String field) {}

    /** A field as it is shown. */
    record Copy(String name, String value) {}

    GuideStep {
        fields = List.copyOf(fields);
        back = List.copyOf(back);
    }

    static GuideStep of(String code) {
        return new GuideStep(code, List.of(), List.of());
    }

    /** The same with one more field to fill in. */
    GuideStep enter(String name, GuideValue value) {
        var more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new GuideStep(code, more, back);
    }

    /** The same with one more value to bring back. */
    GuideStep bring(String name, String field) {
        var more = new ArrayList<>(back);
        more.add(new Back(name, field));
        return new GuideStep(code, fields, more);
    }

    /** What is to be copied for one connection. */
    List<Copy> copies(ConnectionAddresses.Of ours) {
        return fields.stream()
                .map(it -> new Copy(it.name(), it.value().of(ours)))
                .toList();
    }
}
