package nl.omarmt.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with a page on each line, in UTF-8. It is read as a stream, as often as needed. */
record Archive(Path file) {

    /**
     * Shows every line that is not empty.
     *
     * @param last number of the last line that is wanted, from 1
     * @throws IOException when the file cannot be read
     * @throws ArchiveMistake when it is not UTF-8
     */
    void read(int last, Reader reader) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null && number < last; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(number, line);
                }
            }
        } catch (CharacterCodingException other) {
            throw new ArchiveMistake("line " + (number + 1) + " or soon after: this is no UTF-8", other);
        }
    }

    /** What to do with a line. */
    interface Reader {
        void read(int number, String line) throws IOException;
    }
}
