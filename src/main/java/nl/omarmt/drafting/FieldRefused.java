package nl.omarmt.drafting;

/** What was typed in one field cannot be stored because of something else that is stored; the form says so at that field. */
public class FieldRefused extends RuntimeException {

    private final String field;
    private final String message;
    private final String argument;

    /**
     * @param field the path of the field in the form
     * @param message the key of the sentence
     * @param argument for the sentence
     */
    public FieldRefused(String field, String message, String argument) {
        super(field + " refused");
        this.field = field;
        this.message = message;
        this.argument = argument;
    }

    public String field() {
        return field;
    }

    public String message() {
        return message;
    }

    public String argument() {
        return argument;
    }
}
