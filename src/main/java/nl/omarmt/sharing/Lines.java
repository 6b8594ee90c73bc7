package nl.omarmt.sharing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omarmt.paper.Lettering;

/**
 * A text broken into lines that fit a box, as large as they can be. Long Dutch words shrink the text until they fit; only
 * where it would become too small are they broken, and only what then still has no room is left out.
 *
 * @param size of the letters, in pixels
 */
record Lines(List<String> lines, double size) {

    private static final double STEP = 2;
    private static final String MORE = "…";
    private static final String HYPHEN = "-";
    private static final Set<String> INSEPARABLE = Set.of("ij", "ch");
    /** Letters that at least stay together at each side of a break. */
    private static final int TOGETHER = 4;

    /** Fits a text; whole words as long as they are readable from afar, and lines that are about as long as each other. */
    static Lines fit(String text, Lettering letters, Box box) {
        for (double size = box.largest(); size >= box.smallest(); size -= STEP) {
            String words = size >= box.unbroken() ? text : broken(text, letters, size, box.width());
            List<String> lines = wrap(words, letters, size, box.width());
            if (lines.size() <= box.lines(size) && widest(lines, letters, size) <= box.width()) {
                return new Lines(balanced(words, lines, letters, size), size);
            }
        }
        double size = box.smallest();
        List<String> lines = wrap(broken(text, letters, size, box.width()), letters, size, box.width()).stream()
                .limit(box.lines(size))
                .collect(Collectors.toCollection(ArrayList::new));
        int last = lines.size() - 1;
        lines.set(last, cut(lines.get(last) + MORE, letters, size, box.width()));
        return new Lines(lines, size);
    }

    private static double widest(List<String> lines, Lettering letters, double size) {
        return lines.stream()
                .mapToDouble(line -> letters.width(line, size))
                .max()
                .orElse(0);
    }

    /** As many lines in the narrowest box, so that no word is left alone on the last one. */
    private static List<String> balanced(String text, List<String> lines, Lettering letters, double size) {
        List<String> best = lines;
        for (List<String> tried = lines; tried.size() == lines.size(); ) {
            best = tried;
            double narrower = widest(tried, letters, size) - 1;
            tried = wrap(text, letters, size, narrower);
            if (widest(tried, letters, size) > narrower) {
                break;
            }
        }
        return best;
    }

    private static List<String> wrap(String text, Lettering letters, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || letters.width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The text with a hyphen and a space wherever a word is longer than a line. */
    private static String broken(String text, Lettering letters, double size, double width) {
        StringBuilder whole = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (letters.width(rest, size) > width && rest.length() > 2 * TOGETHER) {
                int end = rest.length() - TOGETHER;
                while (end > TOGETHER && letters.width(rest.substring(0, end) + HYPHEN, size) > width) {
                    end--;
                }
                end = syllable(rest, end);
                whole.append(rest, 0, end).append(HYPHEN).append(' ');
                rest = rest.substring(end);
            }
            whole.append(rest).append(' ');
        }
        return whole.toString();
    }

    /** The last place up to here where a consonant with a vowel behind it begins a syllable; here when there is none. */
    private static int syllable(String word, int end) {
        for (int place = end; place > TOGETHER; place--) {
            if (!isVowel(word, place)
                    && isVowel(word, place + 1)
                    && Character.isLetter(word.charAt(place - 1))
                    && !INSEPARABLE.contains(
                            word.substring(place - 1, place + 1).toLowerCase(Locale.ROOT))) {
                return place;
            }
        }
        return Character.isLowSurrogate(word.charAt(end)) ? end - 1 : end;
    }

    private static boolean isVowel(String word, int place) {
        String plain = Normalizer.normalize(word.substring(place, place + 1), Normalizer.Form.NFD);
        return "aeiouy".indexOf(Character.toLowerCase(plain.charAt(0))) >= 0;
    }

    private static String cut(String line, Lettering letters, double size, double width) {
        String shorter = line;
        while (letters.width(shorter, size) > width && shorter.contains(" ")) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' ')) + MORE;
        }
        return shorter;
    }

    /**
     * Room for a text, in pixels.
     *
     * @param unbroken from this size on only whole words count as fitting
     * @param leading from one line to the next, in sizes of the letters
     */
    record Box(double width, double height, double largest, double unbroken, double smallest, double leading) {

        int lines(double size) {
            return (int) (height / (size * leading));
        }
    }
}
