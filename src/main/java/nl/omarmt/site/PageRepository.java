package nl.omarmt.site;

import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;

interface PageRepository extends ContentRepository<Page> {

    @Override
    default Kind kind() {
        return Kind.PAGE;
    }
}
