package app.masthead.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The active filters of a list, each with the list that is left without it. */
public final class Chips {

    private final Address list;
    private final List<Chip> chips = new ArrayList<>();

    public Chips(Address list) {
        this.list = list;
    }

    /**
     * Adds the filter that a parameter of the address makes.
     *
     * @param label what it filters by, in words; null when it filters by nothing
     */
    public Chips with(String parameter, @Nullable String label) {
        if (label != null) {
            chips.add(new Chip(label, list.without(parameter).toString()));
        }
        return this;
    }

    public List<Chip> all() {
        return List.copyOf(chips);
    }
}
