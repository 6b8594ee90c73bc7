package nl.omarmt.sharing;

import java.awt.Color;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/** The colours of a picture: those of the header of the page that it is about, in the light scheme of tokens.css. */
record Palette(Color ground, Color ink, Color bar, Color outer, Color inner, Color dot) {

    private static final Color PLUM = new Color(0x2a1a2e);
    private static final Color CREAM = new Color(0xfffaf3);
    private static final Color WINE = new Color(0x8c2f39);
    private static final Color WINE_STRONG = new Color(0x6b1f2b);
    private static final Color SUN = new Color(0xffc24a);
    private static final Color CORAL = new Color(0xf28b66);
    private static final Color TEAL = new Color(0x0b5e5a);
    private static final Color MINT = new Color(0xcfe8df);
    private static final Color LILAC = new Color(0xe6dcf0);
    private static final Color SAND = new Color(0xfbeedd);

    static Palette of(@Nullable Kind kind) {
        if (kind == null) {
            return new Palette(CREAM, PLUM, CORAL, WINE, SUN, CORAL);
        }
        return switch (kind) {
            case REPORT -> new Palette(WINE_STRONG, CREAM, SUN, CORAL, SUN, MINT);
            case EVENT -> new Palette(MINT, PLUM, TEAL, TEAL, SUN, WINE);
            case TIP -> new Palette(MINT, PLUM, WINE, WINE, SUN, CORAL);
            case ARTICLE, WORKGROUP, PAGE -> new Palette(LILAC, PLUM, WINE, CORAL, SUN, WINE);
            case PARTNER, CALL -> new Palette(SAND, PLUM, WINE, CORAL, SUN, WINE);
        };
    }
}
