package nl.omarmt.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores every {@link RichText} field of an entity as its HTML, and sanitises what it reads back. */
@Converter(autoApply = true)
class RichTextConverter implements AttributeConverter<RichText, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable RichText text) {
        return text == null ? "" : text.html();
    }

    @Override
    public RichText convertToEntityAttribute(@Nullable String html) {
        return RichText.of(html);
    }
}
