package nl.omarmt.drafting;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Time;

/**
 * One thing in the bin.
 *
 * @param path what its addresses in the bin begin with
 * @param title may be empty when it was never saved
 * @param until when it is destroyed
 */
public record BinRow(Kind kind, String path, String title, ZonedDateTime binnedAt, ZonedDateTime until) {

    static BinRow of(Content content) {
        return at(
                content.kind(),
                content.kind().address() + "/" + content.id(),
                content.title(),
                content.publication().binnedAt().orElseThrow());
    }

    static BinRow of(Manuscript unsaved) {
        return at(
                unsaved.place().kind(),
                unsaved.place().kind().address() + "/nieuw/" + unsaved.place().key(),
                unsaved.title(),
                unsaved.binnedAt().orElseThrow());
    }

    private static BinRow at(Kind kind, String path, String title, Instant binned) {
        return new BinRow(
                kind,
                "/beheer/prullenbak/" + path,
                title,
                binned.atZone(Time.ZONE),
                binned.plus(Bin.KEPT).atZone(Time.ZONE));
    }
}
