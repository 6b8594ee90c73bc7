package nl.omarmt.media.storage;

import org.springframework.boot.ApplicationArguments;

/** Work that the program does instead of serving pages, chosen with {@code --omarmt.command}. */
interface Command {

    /** What is written after {@code --omarmt.command=}. */
    String name();

    /** Does the work; a {@link StorageFailed} ends it. */
    Report run(ApplicationArguments options);
}
