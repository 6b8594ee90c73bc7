package nl.omarmt.media.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The container of Office before 2007, and of later files with a password ([MS-CFB]). None is taken in. */
final class CompoundFile {

    private static final List<String> OFFICE = List.of("WordDocument", "PowerPoint Document", "Workbook", "Book");

    private CompoundFile() {}

    static RefusedFile refusal(ByteBuffer file) {
        if (holds(file, "EncryptedPackage")) {
            return Reason.ENCRYPTED.refusal();
        }
        return OFFICE.stream().anyMatch(name -> holds(file, name))
                ? Reason.OLD_OFFICE.refusal()
                : Reason.UNKNOWN_TYPE.refusal();
    }

    /** The names of its parts lie in entries of 128 bytes, at a multiple of that. */
    private static boolean holds(ByteBuffer file, String name) {
        ByteBuffer wanted = ByteBuffer.wrap((name + "\0").getBytes(StandardCharsets.UTF_16LE));
        for (int at = 0; at + wanted.limit() <= file.limit(); at += 128) {
            if (file.slice(at, wanted.limit()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
