package nl.omarmt.drafting.wording;

import jakarta.validation.Valid;
import java.util.List;
import nl.omarmt.drafting.Fields;

/** The whole list, as an import brings it. */
public record WordingsForm(List<@Valid WordingForm> words) {

    public WordingsForm {
        words = Fields.rows(words);
    }
}
