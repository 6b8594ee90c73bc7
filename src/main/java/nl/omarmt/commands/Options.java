package nl.omarmt.commands;

import java.util.List;
import org.springframework.boot.ApplicationArguments;

/** Reads {@code --name=value}. */
public final class Options {

    private Options() {}

    /** The last value that was given, as elsewhere on a command line; empty when there is none. */
    public static String value(ApplicationArguments options, String name) {
        List<String> values = options.getOptionValues(name);
        return values == null || values.isEmpty() ? "" : values.get(values.size() - 1);
    }
}
