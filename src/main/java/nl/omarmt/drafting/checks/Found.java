package nl.omarmt.drafting.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.Rule.Severity;
import nl.omarmt.publishing.Gap;

/** What one rule found in a text. */
record Found(Rule rule, List<Finding> findings) {

    boolean blocks() {
        return rule.severity() == Severity.BLOCKS;
    }

    /** Without what another text holds too. */
    Found without(Set<String> known) {
        return new Found(
                rule,
                findings.stream()
                        .filter(finding -> !known.contains(token(finding)))
                        .toList());
    }

    /** Only what another text holds too. */
    Found within(Set<String> known) {
        return new Found(
                rule,
                findings.stream()
                        .filter(finding -> known.contains(token(finding)))
                        .toList());
    }

    /** Without what is said of a field as a whole that is missing anyway. */
    Found besides(Set<String> missing) {
        return new Found(
                rule,
                findings.stream()
                        .filter(finding -> finding.words() != null || !missing.contains(finding.path()))
                        .toList());
    }

    Stream<Gap> gaps() {
        return findings.stream().map(finding -> new Gap(finding.path(), rule.message(), finding.arguments()));
    }

    Stream<String> tokens() {
        return findings.stream().map(this::token);
    }

    private String token(Finding finding) {
        return rule.id() + " " + finding.quote();
    }
}
