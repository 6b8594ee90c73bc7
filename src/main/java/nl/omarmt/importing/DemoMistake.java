package nl.omarmt.importing;

/** A demo file holds something that the site refuses. */
class DemoMistake extends RuntimeException {

    DemoMistake(String file, String key, RuntimeException cause) {
        super("demo/" + file + ", " + key + ": " + cause.getMessage(), cause);
    }
}
