package nl.omarmt.reports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A video of which nobody can read what there is to see and hear (WCAG 1.2.3). */
@Component
@Order(1)
class UntoldVideo implements Rule {

    @Override
    public String id() {
        return "untoldVideo";
    }

    @Override
    public String message() {
        return "reports.check.untoldVideo";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.form() instanceof ReportForm report ? check(report.sections()) : Stream.of();
    }

    private static Stream<Finding> check(List<SectionForm> sections) {
        return IntStream.range(0, sections.size())
                .filter(row -> isUntold(sections.get(row)))
                .mapToObj(row -> Finding.at("sections[" + row + "].videoText"));
    }

    /** One of which nothing was typed yet misses more than this. */
    private static boolean isUntold(SectionForm section) {
        return section.sort() == SectionKind.VIDEO
                && section.videoText() == null
                && (section.videoId() != null || section.videoTitle() != null);
    }
}
