package nl.omarmt.drafting.checks;

import java.util.List;

/**
 * What was found in a text, as people read it.
 *
 * @param isBegun whether there is anything to look at yet
 * @param errors what has to be mended before readers may see it
 * @param hints what may be better; the writer decides
 */
public record CheckList(boolean isBegun, List<Place> errors, List<Group> hints) {

    /** Of a text in which nothing has been typed. */
    public static final CheckList UNTOUCHED = new CheckList(false, List.of(), List.of());

    public boolean isEmpty() {
        return errors.isEmpty() && hints.isEmpty();
    }

    /** In how many places something may be better. */
    public int hinted() {
        return hints.stream().mapToInt(Group::count).sum();
    }

    /**
     * What one rule found.
     *
     * @param id of the rule
     * @param title what it is, for all places together
     * @param advice what one can do
     * @param places at most a handful, the first ones
     * @param count of all places
     */
    public record Group(String id, String title, String advice, List<Place> places, int count) {

        /** How many places are not listed. */
        public int more() {
            return count - places.size();
        }
    }

    /**
     * Where it was found.
     *
     * @param field the path of the field
     * @param label the words of the form for that field; empty when the message says enough
     * @param message what is the matter there; empty when the title above it says enough
     * @param quote the words in question, shortened; empty when the message says them, and about a field as a whole
     * @param words the same words, long enough to be found in the field
     * @param before how often the same words stand there before
     */
    public record Place(String field, String label, String message, String quote, String words, int before) {

        /** The id of the field on its page. */
        public String anchor() {
            return field.replace("[", "").replace("]", "");
        }
    }
}
