package nl.omarmt.media.storage;

import nl.omarmt.commands.Command;
import nl.omarmt.commands.Report;
import org.springframework.boot.ApplicationArguments;

/** A command that ends, and says so, when the place where media are kept fails or is not set up. */
abstract class StorageCommand implements Command {

    @Override
    public final Report run(ApplicationArguments options) {
        try {
            return work(options);
        } catch (StorageFailed | StorageUnavailable failed) {
            Throwable cause = failed.getCause();
            return Report.refused("Stopped. " + failed.getMessage() + (cause == null ? "" : ": " + cause.getMessage()));
        }
    }

    abstract Report work(ApplicationArguments options);
}
