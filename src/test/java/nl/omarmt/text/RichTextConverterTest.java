package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import nl.omarmt.SiteTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class RichTextConverterTest {

    @Autowired
    EntityManagerFactory entities;

    private final RichTextConverter converter = new RichTextConverter();

    @Test
    void everyFormattedTextOfAnEntityIsStoredAsItsHtml() {
        var texts = entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getDeclaredSingularAttributes().stream()
                        .filter(attribute -> attribute.getJavaType().equals(RichText.class))
                        .map(attribute -> entities.unwrap(SessionFactoryImplementor.class)
                                .getMappingMetamodel()
                                .getEntityDescriptor(entity.getJavaType())
                                .findAttributeMapping(attribute.getName())
                                .getSingleJdbcMapping()))
                .toList();
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(text.getJdbcType().isString()).isTrue();
            assertThat(text.getValueConverter()).isNotNull();
            assertThat(text.getMappedJavaType().getMutabilityPlan().isMutable()).isFalse();
        });
    }

    @Test
    void rowsThatSomethingElseWroteAreSanitisedWhenRead() {
        assertThat(converter
                        .convertToEntityAttribute("<p onclick=x>a<script>alert(1)</script></p>")
                        .html())
                .isEqualTo("<p>a</p>");
        assertThat(converter.convertToEntityAttribute(null)).isSameAs(RichText.EMPTY);
        assertThat(converter.convertToDatabaseColumn(null)).isEmpty();
        assertThat(converter.convertToDatabaseColumn(RichText.of("<b>a</b>"))).isEqualTo("<p><strong>a</strong></p>");
    }
}
