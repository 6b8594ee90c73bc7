package nl.omarmt.drafting.checks;

/** Some of the words of a passage, by their place in it. Space is of no account: every editor makes its own of it. */
record Words(Spot spot, int start, int end) {

    /** So many characters are enough to find a place again. */
    private static final int ENOUGH = 500;

    String text() {
        return spot.text().substring(start, Math.min(end, start + ENOUGH));
    }

    /** How often the same words stand in the passage before these. */
    int before() {
        StringBuilder text = new StringBuilder();
        for (int block = 0; block < spot.number(); block++) {
            squeeze(text, spot.passage().blocks().get(block).text());
        }
        squeeze(text, spot.text().substring(0, start));
        int place = text.length();
        squeeze(text, text());
        String words = text.substring(place);
        int times = 0;
        for (int at = text.indexOf(words); at < place; at = text.indexOf(words, at + 1)) {
            times++;
        }
        return times;
    }

    private static void squeeze(StringBuilder into, String text) {
        text.chars().filter(character -> !Character.isWhitespace(character)).forEach(c -> into.append((char) c));
    }
}
