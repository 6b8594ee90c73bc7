package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.omarmt.SiteTest;
import nl.omarmt.reports.VideoProvider;
import nl.omarmt.web.Worded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every field of every form has a word and a value that people can read: the pages that compare texts need them. */
@SiteTest
class FormLabelsTest {

    private static final Set<String> HIDDEN = Set.of("id", "version");

    /** What is called the same in every language. */
    private static final Set<Class<?>> PROPER_NAMES = Set.of(VideoProvider.class);

    @Autowired
    private List<ContentEditing<?>> editors;

    @Autowired
    private MessageSource messages;

    @Test
    void everyFieldHasAWord() {
        List<String> missing = new ArrayList<>();
        for (ContentEditing<?> editing : editors) {
            walk(editing.kind().module() + ".form.", "", editing.blank().getClass(), missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNumberPointsToAName() {
        List<String> nameless = new ArrayList<>();
        editors.forEach(editing -> pointers(editing.blank().getClass(), nameless));
        assertThat(nameless).isEmpty();
    }

    private void walk(String module, String list, Class<?> form, List<String> missing) {
        for (RecordComponent field : form.getRecordComponents()) {
            Class<?> element = element(field);
            if (HIDDEN.contains(field.getName())) {
                continue;
            }
            String key = module + (element.isRecord() ? "" : list) + field.getName();
            for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                if (messages.getMessage(key, null, "", locale).isEmpty()) {
                    missing.add(key + " " + locale);
                }
            }
            if (element.isRecord()) {
                walk(module, field.getName() + ".", element, missing);
            }
        }
    }

    private void pointers(Class<?> form, List<String> nameless) {
        for (RecordComponent field : form.getRecordComponents()) {
            Class<?> element = element(field);
            if (element.isRecord()) {
                pointers(element, nameless);
            } else if (element == Long.class && !HIDDEN.contains(field.getName())) {
                if (!field.isAnnotationPresent(PointsTo.class)) {
                    nameless.add(form.getSimpleName() + "." + field.getName());
                }
            } else if (element.isEnum() && !Worded.class.isAssignableFrom(element) && !PROPER_NAMES.contains(element)) {
                nameless.add(element.getSimpleName());
            }
        }
    }

    private static Class<?> element(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }
}
