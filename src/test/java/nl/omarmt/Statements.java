package nl.omarmt;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what the site asks of the database for a request of this thread, whoever asks: Hibernate, the catalogue, the sessions. What is
 * cleared away by the clock meanwhile belongs to no page.
 *
 * <p>{@code try (var counted = statements.count()) { get("/verslagen/..."); assertThat(counted.sql()).hasSizeLessThanOrEqualTo(5); }}
 */
public class Statements implements BeanPostProcessor, QueryExecutionListener {

    private final List<Count> counts = new CopyOnWriteArrayList<>();

    /** Begins to count; until the count is closed. */
    public Count count() {
        Count count = new Count();
        counts.add(count);
        return count;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource
                ? ProxyDataSourceBuilder.create(dataSource).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> counts.forEach(count -> count.add(query.getQuery())));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** The statements since it began. */
    public final class Count implements AutoCloseable {

        private final Thread asking = Thread.currentThread();
        private final List<String> sql = new CopyOnWriteArrayList<>();

        private void add(String query) {
            if (Thread.currentThread() == asking) {
                sql.add(query);
            }
        }

        public List<String> sql() {
            return List.copyOf(sql);
        }

        @Override
        public void close() {
            counts.remove(this);
        }
    }
}
