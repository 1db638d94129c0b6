package app.masthead.demo.pictures;

import java.util.List;

/** The colours of a brand. */
record Palette(String sky, String ground, String near, String accent, String ink) {

    private static final List<Palette> ALL = List.of(
            new Palette("#dbe9f4", "#7fa7c9", "#34618e", "#f4b942", "#14293d"),
            new Palette("#fdebd3", "#f2a65a", "#b5541c", "#2b5d50", "#3b1a08"),
            new Palette("#e3f1e5", "#8fbf9f", "#3d7a5a", "#e8643c", "#12301f"),
            new Palette("#ece6f6", "#a996d3", "#594a92", "#f2c14e", "#211a3d"),
            new Palette("#fde4e4", "#e98a92", "#a63d56", "#2f4858", "#3a0f1c"),
            new Palette("#e2f0f1", "#79b8bd", "#2a6f77", "#f08a4b", "#0e2f33"),
            new Palette("#f3f0e4", "#c9b98a", "#7d6a3a", "#3f6c8f", "#2c2513"),
            new Palette("#e6e9ee", "#94a1b5", "#47536b", "#e4572e", "#161c28"));

    /** Always the same one for the same brand. */
    static Palette of(String brand) {
        return ALL.get(Math.floorMod(brand.hashCode(), ALL.size()));
    }
}
