package nl.omarmt.paper;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a font out of the wrapping in which browsers load it, WOFF 1.0 (https://www.w3.org/TR/WOFF/): the same tables,
 * each compressed by itself. So the headings of documents and pictures need no second copy of the site's typeface.
 */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private Woff() {}

    /**
     * The font as TrueType or OpenType.
     *
     * @throws IllegalArgumentException when these bytes are no such font
     */
    static byte[] unwrap(byte[] bytes) {
        ByteBuffer woff = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || woff.getInt() != SIGNATURE) {
            throw new IllegalArgumentException("not a WOFF font");
        }
        int flavor = woff.getInt();
        int tables = woff.getShort(12);
        // The header says how large the font is once it is unwrapped.
        ByteBuffer font = ByteBuffer.allocate(woff.getInt(16));
        int power = Integer.highestOneBit(tables);
        font.putInt(flavor)
                .putShort((short) tables)
                .putShort((short) (power * SFNT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * SFNT_ENTRY));
        int place = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int table = 0; table < tables; table++) {
            woff.position(HEADER + table * ENTRY);
            int tag = woff.getInt();
            int offset = woff.getInt();
            int stored = woff.getInt();
            int length = woff.getInt();
            font.putInt(tag).putInt(woff.getInt()).putInt(place).putInt(length);
            font.put(place, inflated(bytes, offset, stored, length));
            place += (length + 3) / 4 * 4;
        }
        return font.array();
    }

    private static byte[] inflated(byte[] bytes, int offset, int stored, int length) {
        byte[] table = new byte[length];
        if (stored == length) {
            System.arraycopy(bytes, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, offset, stored);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of the font is cut off");
            }
            return table;
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("a table of the font is broken", broken);
        } finally {
            inflater.end();
        }
    }
}
