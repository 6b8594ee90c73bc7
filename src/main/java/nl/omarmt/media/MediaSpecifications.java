package nl.omarmt.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** What images and documents are narrowed by alike. */
final class MediaSpecifications {

    /** Of those that anybody types; a database knows few days beyond it. */
    private static final int LAST_YEAR = 9999;

    private MediaSpecifications() {}

    static <T> Specification<T> made(@Nullable Long event, @Nullable Integer year) {
        return Specification.<T>unrestricted()
                .and((item, query, is) -> event == null ? null : is.equal(item.get("eventId"), event))
                .and((item, query, is) -> year == null
                        ? null
                        : year < 1 || year > LAST_YEAR
                                ? is.disjunction()
                                : is.between(
                                        item.get("takenOn"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
