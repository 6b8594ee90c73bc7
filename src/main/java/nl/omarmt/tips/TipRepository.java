package nl.omarmt.tips;

import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;

interface TipRepository extends ContentRepository<Tip> {

    @Override
    default Kind kind() {
        return Kind.TIP;
    }
}
