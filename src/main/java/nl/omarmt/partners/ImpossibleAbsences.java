package nl.omarmt.partners;

import java.util.List;

/** Absences that cannot be as typed; {@link #problems()} says why. */
public class ImpossibleAbsences extends RuntimeException {

    private final transient List<Problem> problems;

    ImpossibleAbsences(List<Problem> problems) {
        super("impossible: " + problems.stream().map(Problem::field).toList());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong in one field.
     *
     * @param field its path in {@link ContactPersonForm}
     * @param message the key of the sentence that says what to do
     * @param arguments for the sentence
     */
    public record Problem(String field, String message, List<Object> arguments) {}
}
