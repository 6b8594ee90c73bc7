package nl.omarmt.site;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;

/** One static page, such as the privacy statement. */
@Entity
class Page extends Content implements Written<PageForm> {

    private String summary = "";
    private RichText body = RichText.EMPTY;

    @Override
    public void revise(PageForm form) {
        retitle(Fields.text(form.title()));
        summary = Fields.text(form.summary());
        body = RichText.of(Fields.text(form.body()));
    }

    @Override
    public PageForm asForm() {
        return new PageForm(version(), title(), publication().slug(), summary, body.html());
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (summary.isEmpty()) {
            gaps.add(new Gap("summary", "pages.gap.summary"));
        }
        if (body.isEmpty()) {
            gaps.add(new Gap("body", "pages.gap.body"));
        }
        return gaps;
    }

    String summary() {
        return summary;
    }

    RichText body() {
        return body;
    }
}
