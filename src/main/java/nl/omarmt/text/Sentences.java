package nl.omarmt.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a paragraph apart into sentences, by the habits of Dutch: a point behind "bijv." or an initial ends nothing, and
 * neither does any mark before a small letter.
 */
public final class Sentences {

    private static final String MARKS = ".!?…";
    private static final String CLOSING = "\"'”’»)]";
    private static final String OPENING = "\"'“‘„‚«([";

    /** Behind these the same sentence goes on, even with a capital: dhr. Jansen. */
    private static final Set<String> ABBREVIATIONS = WordList.read("abbreviations.txt");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)++");

    private Sentences() {}

    /** Returns the sentences of a paragraph; a line break ends one too. */
    public static List<Sentence> of(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            if (paragraph.charAt(at) == '\n' || MARKS.indexOf(paragraph.charAt(at)) >= 0) {
                int end = end(paragraph, at);
                if (end > at && ends(paragraph, start, at, end)) {
                    add(sentences, paragraph.substring(start, end));
                    start = end;
                }
                at = Math.max(at, end - 1);
            }
        }
        add(sentences, paragraph.substring(start));
        return sentences;
    }

    /** Returns the words in a text, without punctuation around them. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && !Characters.isSpace(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                addWord(words, text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && (MARKS + ":;").indexOf(text.charAt(last)) >= 0;
    }

    private static void addWord(List<String> words, String token) {
        int from = 0;
        int until = token.length();
        while (from < until && !Character.isLetterOrDigit(token.charAt(from))) {
            from++;
        }
        while (until > from && !Character.isLetterOrDigit(token.charAt(until - 1))) {
            until--;
        }
        if (from < until) {
            words.add(token.substring(from, until));
        }
    }

    private static void add(List<Sentence> sentences, String text) {
        List<String> words = words(text);
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.strip(), words));
        }
    }

    /** Behind the marks that follow each other here, and what closes with them. */
    private static int end(String text, int mark) {
        int end = mark + 1;
        while (end < text.length() && (MARKS + CLOSING).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int mark, int end) {
        if (text.charAt(mark) == '\n' || end == text.length()) {
            return true;
        }
        if (!Characters.isSpace(text.charAt(end)) || startsSmall(text, end)) {
            return false;
        }
        return text.charAt(mark) != '.' || !isAbbreviated(text, start, mark);
    }

    private static boolean startsSmall(String text, int from) {
        int at = from;
        while (at < text.length()
                && text.charAt(at) != '\n'
                && (Characters.isSpace(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    /** An abbreviation, an initial, or the number of an item. */
    private static boolean isAbbreviated(String text, int start, int mark) {
        int from = mark;
        while (from > start
                && !Characters.isSpace(text.charAt(from - 1))
                && OPENING.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, mark + 1);
        boolean isInitials = INITIALS.matcher(word).matches();
        boolean isNumber = from == start && word.chars().limit(mark - from).allMatch(Character::isDigit);
        return isInitials || isNumber || ABBREVIATIONS.contains(word.toLowerCase(Dutch.LOCALE));
    }
}
