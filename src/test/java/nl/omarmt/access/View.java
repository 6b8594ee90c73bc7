package nl.omarmt.access;

import java.util.function.Consumer;

/** One kind of page and the way to it. */
record View(String name, Consumer<Window> way) {

    /** The page at an address. */
    static View at(String path) {
        return new View(path, window -> window.open(path));
    }

    /** The first page that a list leads to. */
    static View firstOf(String list, String link) {
        return new View("first of " + list, window -> {
            window.open(list);
            window.press(link);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
