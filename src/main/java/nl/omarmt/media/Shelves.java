package nl.omarmt.media;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.Paged;
import nl.omarmt.web.Time;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The library as lists show it: to search in, and to choose from. */
@Component
@Transactional(readOnly = true)
class Shelves {

    private static final org.springframework.data.domain.Sort NEWEST =
            org.springframework.data.domain.Sort.by(Order.desc("origin.uploadedAt"), Order.asc("id"));

    private final ImageRepository images;
    private final DocumentFileRepository documents;
    private final Clock clock;

    Shelves(ImageRepository images, DocumentFileRepository documents, Clock clock) {
        this.images = images;
        this.documents = documents;
        this.clock = clock;
    }

    Paged<ImageCard> images(LibrarySearch search, int number, int size) {
        LocalDate today = today();
        return page(images, search.images(today), number, size).map(image -> ImageCard.of(image, today));
    }

    Paged<DocumentCard> documents(LibrarySearch search, int number, int size) {
        return page(documents, search.documents(), number, size).map(DocumentCard::of);
    }

    private static <T> Paged<T> page(JpaSpecificationExecutor<T> items, Specification<T> wanted, int number, int size) {
        if (number < 1 || number > Integer.MAX_VALUE / size) {
            throw new NotFound();
        }
        Page<T> found = items.findAll(wanted, PageRequest.of(number - 1, size, NEWEST));
        return new Paged<>(found.getContent(), number, size, found.getTotalElements());
    }

    /** The years in which anything was made, latest first. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(images.years());
        years.addAll(documents.years());
        return List.copyOf(years);
    }

    /** The image of this number in a list, withdrawn or not; none when there is no such image any more. */
    Optional<ImageCard> card(UUID id) {
        return images.findById(id).map(image -> ImageCard.of(image, today()));
    }

    /** The keys of everything that is stored. */
    List<String> keys() {
        return Stream.concat(
                        images.findAll().stream().flatMap(Image::keys),
                        documents.findAll().stream().map(DocumentFile::key))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.ZONE);
    }
}
