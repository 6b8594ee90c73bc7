package nl.omarmt.reports;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.calls.CallCard;
import nl.omarmt.calls.CallStatus;
import nl.omarmt.calls.Calls;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A call in a report that nobody can answer: readers do not see it, its deadline has passed, or it names nobody. A call that closes
 * while the report is public is no mistake of the report.
 */
@Component
@Order(1)
class UnheardCall implements Rule {

    private static final int NOT_SHOWN = 0;
    private static final int PASSED = 1;
    private static final int NOBODY = 2;

    private final Calls calls;

    UnheardCall(Calls calls) {
        this.calls = calls;
    }

    @Override
    public String id() {
        return "unheardCall";
    }

    @Override
    public String message() {
        return "reports.check.unheardCall";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.form() instanceof ReportForm report ? check(report.sections(), text.isReleased()) : Stream.of();
    }

    private Stream<Finding> check(List<SectionForm> sections, boolean isReleased) {
        Map<Long, CallCard> cards =
                calls.unanswered(sections.stream().flatMap(UnheardCall::callId).toList());
        return IntStream.range(0, sections.size()).boxed().flatMap(row -> callId(sections.get(row))
                .flatMap(id -> Stream.ofNullable(cards.get(id)))
                .flatMap(call -> problem(call, isReleased).stream()
                        .mapToObj(problem -> Finding.at("sections[" + row + "].callId", call.title(), problem))));
    }

    private static Stream<Long> callId(SectionForm section) {
        return section.sort() == SectionKind.CALL ? Stream.ofNullable(section.callId()) : Stream.of();
    }

    private static OptionalInt problem(CallCard call, boolean isReleased) {
        if (!SectionPage.isShown(call)) {
            return OptionalInt.of(NOT_SHOWN);
        }
        if (call.status() == CallStatus.EXPIRED && !isReleased) {
            return OptionalInt.of(PASSED);
        }
        return call.isOpen() && call.contactId() == null ? OptionalInt.of(NOBODY) : OptionalInt.empty();
    }
}
