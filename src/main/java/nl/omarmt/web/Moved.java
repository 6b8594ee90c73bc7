package nl.omarmt.web;

/** It stands at another address for good: 301. */
public class Moved extends RuntimeException {

    private final String path;

    /** @param path the address within this site, beginning with {@code /} */
    public Moved(String path) {
        super("moved");
        this.path = path;
    }

    public String path() {
        return path;
    }
}
