package nl.omarmt.drafting;

import java.util.List;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.WorkingCopies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches what is being written and does not stand in any content yet. */
@Service
@Transactional(readOnly = true)
public class UnsavedTexts {

    private final ManuscriptRows manuscripts;
    private final WorkingCopies copies;

    UnsavedTexts(ManuscriptRows manuscripts, WorkingCopies copies) {
        this.manuscripts = manuscripts;
        this.copies = copies;
    }

    /**
     * Every working copy that has this in one of its fields, in the bin too, last written first. Each in which something was typed
     * since its last revision is put together for it, which takes a few milliseconds: nothing for a page that is read often.
     *
     * @param words such as the number of an image; without quotes, backslashes and what else JSON writes otherwise
     */
    public List<UnsavedRow> naming(String words) {
        return manuscripts.mayName(words).stream()
                .filter(manuscript -> copies.text(manuscript)
                        .filter(text -> text.contains(words))
                        .isPresent())
                .map(UnsavedRow::of)
                .toList();
    }
}
