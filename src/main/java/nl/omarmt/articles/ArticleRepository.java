package nl.omarmt.articles;

import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;

interface ArticleRepository extends ContentRepository<Article> {

    @Override
    default Kind kind() {
        return Kind.ARTICLE;
    }
}
