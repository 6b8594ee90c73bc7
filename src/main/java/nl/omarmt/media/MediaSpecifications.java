package nl.omarmt.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** What images and documents are narrowed by alike. */
final class MediaSpecifications {

    private MediaSpecifications() {}

    static <T> Specification<T> made(@Nullable Long event, @Nullable Integer year) {
        return Specification.<T>unrestricted()
                .and((item, query, is) -> event == null ? null : is.equal(item.get("eventId"), event))
                .and((item, query, is) -> year == null
                        ? null
                        : is.between(item.get("takenOn"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
