package nl.omarmt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main process of a PostgreSQL that works on a data directory, found by the pid file that it keeps there. */
record Postmaster(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int ORDERLY_SECONDS = 20;

    static Optional<Postmaster> of(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(process -> worksOn(process, cluster))
                    .map(Postmaster::new);
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("{} cannot be read: {}", pidFile, unreadable.toString());
            return Optional.empty();
        }
    }

    /** After a reboot the number may belong to any program, even to the PostgreSQL of somebody else. */
    private static boolean worksOn(ProcessHandle process, Path cluster) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .isPresent();
    }

    /** Ends open sessions and writes everything out; kills what has not stopped by then, which the next start repairs. */
    void stop() {
        List<ProcessHandle> family = process.descendants().toList();
        interrupt();
        if (!gone(process, ORDERLY_SECONDS)) {
            LOG.warn(
                    "PostgreSQL (process {}) did not stop in {} seconds and is killed", process.pid(), ORDERLY_SECONDS);
            process.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
        }
        family.forEach(child -> gone(child, ORDERLY_SECONDS));
        gone(process, ORDERLY_SECONDS);
    }

    /** SIGINT is PostgreSQL's fast shutdown; the SIGTERM that Java would send waits for its clients. */
    private void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
