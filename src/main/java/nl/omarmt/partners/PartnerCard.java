package nl.omarmt.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One public partner in the directory.
 *
 * @param memberUntil the last day of the membership, when it has one
 */
public record PartnerCard(
        String title,
        String path,
        String summary,
        List<Sector> sectors,
        List<String> districts,
        @Nullable LocalDate memberUntil) {

    /** The letter under which it stands: A to Z, or {@code 0-9} for names that begin otherwise. */
    public String initial() {
        return Names.initial(title);
    }

    boolean isFormer(LocalDate today) {
        return memberUntil != null && memberUntil.isBefore(today);
    }
}
