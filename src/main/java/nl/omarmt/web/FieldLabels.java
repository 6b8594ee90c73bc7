package nl.omarmt.web;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words that a form has for its own fields: {@code <form>.<field>}, and for a field in a row
 * {@code <form>.<list>.<field>}. A list has one word wherever it stands.
 */
@Component("fieldLabels")
public class FieldLabels {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private final MessageSource messages;

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Names a field, such as "Onderdelen 3, Kop"; what has no words is left out.
     *
     * @param form how the keys of its labels begin, such as {@code reports.form}
     * @param path of the field, such as {@code sections[2].heading}
     */
    public String of(String form, String path) {
        StringJoiner words = new StringJoiner(", ");
        Matcher step = STEP.matcher(path);
        String list = null;
        while (step.find()) {
            String label = label(form, step.group(2) == null ? list : null, step.group(1));
            if (!label.isEmpty()) {
                words.add(step.group(2) == null ? label : label + " " + (Integer.parseInt(step.group(2)) + 1));
            }
            list = step.group(1);
        }
        return words.toString();
    }

    private String label(String form, @Nullable String list, String field) {
        Locale locale = LocaleContextHolder.getLocale();
        String own = list == null ? null : messages.getMessage(form + "." + list + "." + field, null, null, locale);
        String words = own != null ? own : messages.getMessage(form + "." + field, null, "", locale);
        return words == null ? "" : words;
    }
}
