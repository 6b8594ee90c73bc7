package nl.omarmt.workgroups;

import java.util.List;
import nl.omarmt.drafting.Choice;
import org.springframework.stereotype.Service;

@Service
public class Workgroups {

    /** What can be chosen in forms: everything that is not in the bin, by name. */
    public List<Choice> options() {
        return List.of();
    }
}
