package nl.omarmt.partners;

import java.util.List;
import nl.omarmt.drafting.Choice;
import org.springframework.stereotype.Service;

@Service
public class Partners {

    /** What can be chosen in forms: everything that is not in the bin, by name. */
    public List<Choice> options() {
        return List.of();
    }
}
