package nl.omarmt.commands;

import org.springframework.boot.ApplicationArguments;

/** Work that the program does instead of serving pages, chosen with {@code --omarmt.command}. */
public interface Command {

    /** What is written after {@code --omarmt.command=}. */
    String name();

    /** Does the work. What may go wrong is told in the report; an exception is a fault in the program. */
    Report run(ApplicationArguments options);
}
