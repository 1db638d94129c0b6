package app.masthead.catalog.edit;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Invalid;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as text. The page of a form carries it along as it was filled when it was opened, so that saving it knows what
 * was looked at, field by field. Forms hold texts, lists of texts, and lists of lines that are such forms themselves.
 */
final class FormText {

    private FormText() {}

    static String write(Record form) {
        return ExactJson.write(document(form));
    }

    /**
     * The form in the text.
     *
     * @throws Invalid when it is not one that we wrote
     */
    static <F extends Record> F read(@Nullable String written, Class<F> type) {
        try {
            return form(ExactJson.read(written == null ? "" : written), type);
        } catch (MalformedJson | IllegalArgumentException strange) {
            throw new Invalid("platform.error.version");
        }
    }

    /** The form with what another one of its kind says in some of its fields. */
    static <F extends Record> F taking(Set<String> fields, F from, F form, Class<F> type) {
        var document = document(form);
        document(from).properties().stream()
                .filter(it -> fields.contains(it.getKey()))
                .forEach(it -> document.set(it.getKey(), it.getValue()));
        return form(document, type);
    }

    /** The form with what was seen in texts that were left alone: a browser sends them with other blanks and line breaks. */
    static <F extends Record> F untouched(F seen, F form, Class<F> type) {
        var document = document(form);
        document(seen).properties().stream()
                .filter(it -> it.getValue().isString())
                .filter(it -> PlainText.typed(it.getValue().asString())
                        .equals(document.path(it.getKey()).asString("")))
                .forEach(it -> document.set(it.getKey(), it.getValue()));
        return form(document, type);
    }

    static @Nullable Object value(RecordComponent field, Record form) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode document(Record form) {
        var document = ExactJson.nodes().objectNode();
        Arrays.stream(form.getClass().getRecordComponents())
                .forEach(it -> document.set(it.getName(), node(value(it, form))));
        return document;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> ExactJson.nodes().nullNode();
            case Record line -> document(line);
            case Collection<?> items -> {
                var array = ExactJson.nodes().arrayNode();
                items.forEach(it -> array.add(node(it)));
                yield array;
            }
            default -> ExactJson.nodes().stringNode(value.toString());
        };
    }

    private static <F extends Record> F form(JsonNode document, Class<F> type) {
        if (!document.isObject()) throw new IllegalArgumentException("no form");
        var fields = type.getRecordComponents();
        var values = Arrays.stream(fields)
                .map(it -> read(document.path(it.getName()), it.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object read(JsonNode node, Type type) {
        if (type instanceof ParameterizedType list) {
            return node.valueStream()
                    .map(it -> read(it, list.getActualTypeArguments()[0]))
                    .toList();
        }
        if (type instanceof Class<?> line && line.isRecord()) return form(node, line.asSubclass(Record.class));
        return node.asString(null);
    }
}
