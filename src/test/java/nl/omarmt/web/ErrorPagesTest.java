package nl.omarmt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.CannotCreateTransactionException;

@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    @Autowired
    MockMvc site;

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503})
    void everyErrorHasAPageInTheSitesLook(int status) throws Exception {
        site.perform(error(status))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString("class=\"site-header\"")))
                .andExpect(content().string(containsString("<h1>")))
                .andExpect(content().string(containsString("href=\"/\"")))
                .andExpect(content().string(not(containsString("??web."))));
    }

    @Test
    void aNumberOnThePageIsFoundInTheLog(CapturedOutput log) throws Exception {
        String page = site.perform(error(500)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new IllegalStateException("the reason that only the log may tell")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("the reason", "IllegalState");
        Matcher number = Pattern.compile("<strong>([0-9A-Z]{4,7})</strong>").matcher(page);
        assertThat(number.find()).isTrue();
        assertThat(log.getOut()).contains("Error " + number.group(1), "the reason that only the log may tell");
    }

    static Stream<Throwable> absences() {
        return Stream.of(
                new CannotCreateTransactionException("no database"),
                new RuntimeException(new SQLException("reset by peer", "08006")),
                new RuntimeException(new SQLException("terminating connection", "57P01")),
                new RuntimeException(new SQLException("Connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void aDatabaseThatIsAwayIsNoFaultOfTheSite(Throwable absence) throws Exception {
        site.perform(error(500).requestAttr(RequestDispatcher.ERROR_EXCEPTION, absence))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void aWrongStatementIs() throws Exception {
        site.perform(error(500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new SQLException("syntax error", "42601")))
                .andExpect(status().isInternalServerError());
    }

    @Test
    void whatWasWithdrawnSaysWhatAndWhy() throws Exception {
        site.perform(error(410).requestAttr(Gone.class.getName(), new Gone("Verslag <mei>", Optional.of("Een fout."))))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("“Verslag &lt;mei&gt;” stond hier")))
                .andExpect(content().string(containsString("Een fout.")));
    }

    @Test
    void aFormFromAnOldPageSaysSo() throws Exception {
        site.perform(error(403).requestAttr(RequestDispatcher.ERROR_MESSAGE, "expired"))
                .andExpect(content().string(containsString("Deze pagina was te oud")));
    }

    @Test
    void theErrorPageItselfIsNoAddress() throws Exception {
        site.perform(get("/error")).andExpect(status().isNotFound());
    }

    @Test
    void anUnknownStatusHasWordsToo() throws Exception {
        site.perform(error(418))
                .andExpect(status().is(418))
                .andExpect(content().string(containsString("begrijpen we niet")));
        site.perform(error(507)).andExpect(status().is(507)).andExpect(content().string(containsString("bij ons")));
    }

    private static MockHttpServletRequestBuilder error(int status) {
        return get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere");
    }
}
