package nl.omarmt.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

@SiteTest
class RateLimitsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    RateLimits limits;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void whoTriesTooOftenIsToldHowLongToWait() {
        for (int attempt = 0; attempt < 4; attempt++) {
            limits.count("test", "Samira@example.org", 4, HOUR);
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> limits.count("test", "samira@example.org", 4, HOUR))
                .satisfies(refusal -> assertThat(refusal.seconds()).isEqualTo("901"));
        assertThatNoException().isThrownBy(() -> limits.count("test", "other@example.org", 4, HOUR));
        assertThatNoException().isThrownBy(() -> limits.count("other", "samira@example.org", 4, HOUR));
    }

    @Test
    void waitingHelps() {
        limits.count("test", "me", 1, HOUR);
        clock.advance(Duration.ofMinutes(61));
        assertThatNoException().isThrownBy(() -> limits.count("test", "me", 1, HOUR));
    }

    @Test
    void whatIsForgottenCountsNoMore() {
        limits.count("test", "me", 1, HOUR);
        limits.forget("test", "me");
        assertThatNoException().isThrownBy(() -> limits.count("test", "me", 1, HOUR));
    }

    @Test
    void ofManyAtTheSameTimeNoMoreThanTheLimitGetThrough() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        try {
                            limits.count("test", "crowd", 5, HOUR);
                            return true;
                        } catch (TooManyAttempts refusal) {
                            return false;
                        }
                    })
                    .toList();
            int through = 0;
            for (Future<Boolean> attempt : people.invokeAll(attempts)) {
                through += attempt.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(5);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void nothingIsKeptForLongerThanItIsNeededAndNobodyIsNamed() {
        limits.count("test", "samira@example.org", 4, HOUR);
        clock.advance(Duration.ofHours(2));
        limits.count("test", "somebody else", 4, HOUR);
        assertThat(database.sql("select key from rate_limit")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void ofAnIpv6NetworkAllAddressesCountTogether() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:1:2:3:4:5:6");
        assertThat(VisitorAddress.of(request)).isEqualTo("2001:db8:1:2:");
        request.setRemoteAddr("192.0.2.7");
        assertThat(VisitorAddress.of(request)).isEqualTo("192.0.2.7");
    }
}
