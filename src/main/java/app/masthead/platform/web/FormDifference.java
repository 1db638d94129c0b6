package app.masthead.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field that two people have filled in differently: what is stored by now, and what was typed.
 *
 * @param single whether the field holds one value, which can be put into it as it stands here
 */
public record FormDifference(String field, String stored, String typed, boolean single) {

    private static final String VERSION = "version";

    /**
     * The fields in which two fillings of the same form differ, in the form's order.
     *
     * @param settled fields that nobody changes any more once they are stored
     */
    public static <F extends Record> List<FormDifference> between(F stored, F typed, String... settled) {
        var untyped = Set.of(settled);
        return Arrays.stream(stored.getClass().getRecordComponents())
                .filter(it -> !it.getName().equals(VERSION) && !untyped.contains(it.getName()))
                .map(it -> new FormDifference(it.getName(), said(it, stored), said(it, typed), isSingle(it)))
                .filter(it -> !it.stored.equals(it.typed))
                .toList();
    }

    private static boolean isSingle(RecordComponent field) {
        return field.getType() == String.class;
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
