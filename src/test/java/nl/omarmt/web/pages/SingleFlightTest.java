package nl.omarmt.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Many who ask at once for a page that is not there yet, or not any more. */
@SiteTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"omarmt.pages.cache-size=8MB", PageCacheNodesTest.ADDRESS})
class SingleFlightTest {

    private static final int MANY = 6;
    private static final String PATH = "/artikelen";

    @Autowired
    private PageCache cache;

    @Autowired
    private Editions editions;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayFinish = new CountDownLatch(1);

    @BeforeEach
    void empty() {
        cache.clear();
        editions.refresh();
    }

    @Test
    void aPageIsMadeOnceHoweverManyAsk() throws Exception {
        List<FutureTask<String>> answers = new ArrayList<>(List.of(ask(this::slowly)));
        begun.await();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            FutureTask<String> task = new FutureTask<>(() -> body(this::slowly));
            answers.add(task);
            waiting.add(start(task));
        }
        for (Thread thread : waiting) {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        mayFinish.countDown();

        for (FutureTask<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("page 1");
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whoAsksAfterSomethingWasStoredDoesNotGetWhatWasBegunBefore() throws Exception {
        FutureTask<String> before = ask(this::slowly);
        begun.await();
        desk.publish(Kind.ARTICLE, articles.draft(SampleArticles.form("Soep", "<p>Elke dinsdag.</p>")), null, null);
        editions.refresh();

        assertThat(body(this::atOnce)).isEqualTo("page 2");
        mayFinish.countDown();
        assertThat(before.get()).isEqualTo("page 1");
        // what was begun before came last, and is not kept for the new edition
        assertThat(body(this::atOnce)).isNotEqualTo("page 1");
    }

    @Test
    void whoAsksTogetherWithAFailureAsksForHimself() throws Exception {
        FutureTask<String> failing = ask((request, response) -> {
            made.incrementAndGet();
            begun.countDown();
            mayFinish.await();
            throw new IllegalStateException("no page");
        });
        begun.await();
        FutureTask<String> task = new FutureTask<>(() -> body(this::atOnce));
        Thread thread = start(task);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        mayFinish.countDown();

        assertThat(task.get()).isEqualTo("page 2");
        assertThat(failing).failsWithin(Duration.ofSeconds(10));
    }

    private void slowly(MockHttpServletRequest request, HttpServletResponse response) throws Exception {
        int number = made.incrementAndGet();
        begun.countDown();
        mayFinish.await();
        write(number, response);
    }

    private void atOnce(MockHttpServletRequest request, HttpServletResponse response) throws Exception {
        write(made.incrementAndGet(), response);
    }

    private static void write(int number, HttpServletResponse response) throws Exception {
        response.setContentType("text/html");
        response.getWriter().write("page " + number);
    }

    private FutureTask<String> ask(Making making) {
        FutureTask<String> task = new FutureTask<>(() -> body(making));
        start(task);
        return task;
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private String body(Making making) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", PATH);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (asked, answer) -> {
            try {
                making.make(request, (HttpServletResponse) answer);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
        cache.doFilter(request, response, chain);
        return response.getContentAsString();
    }

    private interface Making {
        void make(MockHttpServletRequest request, HttpServletResponse response) throws Exception;
    }
}
