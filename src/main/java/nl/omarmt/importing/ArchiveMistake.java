package nl.omarmt.importing;

/** A line of an archive that cannot be imported. */
class ArchiveMistake extends RuntimeException {

    ArchiveMistake(String reason) {
        super(reason);
    }

    ArchiveMistake(String reason, Throwable cause) {
        super(reason, cause);
    }
}
