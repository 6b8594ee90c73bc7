package nl.omarmt.media.files;

import java.util.List;

/** A file that is not taken in, with a sentence that says what to do instead. */
public class RefusedFile extends Exception {

    private final String message;
    private final transient List<Object> arguments;

    /**
     * @param message the key of the sentence, such as {@code media.refused.empty}
     * @param arguments for the sentence
     */
    public RefusedFile(String message, Object... arguments) {
        super(message);
        this.message = message;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence. */
    public String message() {
        return message;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
