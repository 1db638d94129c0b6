package app.masthead.catalog;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field that two people have filled in differently: what is stored by now, and what was typed. */
record FormDifference(String field, String stored, String typed) {

    private static final Set<String> NOT_TYPED = Set.of("version", "id", "model");

    /** The fields in which two fillings of the same form differ, in the form's order. */
    static <F extends Record> List<FormDifference> between(F stored, F typed) {
        return Arrays.stream(stored.getClass().getRecordComponents())
                .filter(it -> !NOT_TYPED.contains(it.getName()))
                .map(it -> new FormDifference(it.getName(), said(it, stored), said(it, typed)))
                .filter(it -> !it.stored.equals(it.typed))
                .toList();
    }

    private static String said(RecordComponent field, Record form) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true);
            return text(accessor.invoke(form));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream()
                        .map(FormDifference::text)
                        .filter(it -> !it.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", "))
                : Objects.toString(value, "");
    }
}
