package nl.omarmt;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole site against a real PostgreSQL, with MockMvc and a {@link MutableClock}. Before every test method
 * the tables hold only what the migrations put there, the clock stands at {@link MutableClock#START}, and caches are
 * empty. Prefer it without attributes: classes that are annotated alike share one running site.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(SiteTestConfiguration.class)
@ExtendWith(FreshSite.class)
public @interface SiteTest {

    /** {@code RANDOM_PORT} for tests that need a port, those in a browser for one. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    /** Settings that differ for this class, each {@code key=value}; every other set costs another start of the site. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
