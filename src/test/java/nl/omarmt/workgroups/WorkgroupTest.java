package nl.omarmt.workgroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.omarmt.publishing.Gap;
import org.junit.jupiter.api.Test;

class WorkgroupTest {

    private final Workgroup group = new Workgroup();

    @Test
    void aWorkgroupNeedsItsQuestionBeforeItIsPublished() {
        group.revise(onlyATitle(WorkgroupKind.WORKGROUP));

        assertThat(group.gaps()).extracting(Gap::field).containsExactly("centralQuestion", "summary");
    }

    @Test
    void theCoreGroupHasNoQuestion() {
        group.revise(onlyATitle(WorkgroupKind.CORE_GROUP));

        assertThat(group.gaps()).extracting(Gap::field).containsExactly("summary");
    }

    @Test
    void whoeverToContactIsNamedToo() {
        group.revise(SampleWorkgroups.form(
                "Buren", WorkgroupKind.WORKGROUP, WorkgroupStatus.ACTIVE, 7L, List.of(), List.of(8L)));

        assertThat(group.everybody()).containsExactlyInAnyOrder(7L, 8L);
        assertThat(group.personIds()).containsExactly(8L);
    }

    private static WorkgroupForm onlyATitle(WorkgroupKind kind) {
        return new WorkgroupForm(null, "Buren", null, kind, null, null, null, null, null, null, List.of(), List.of());
    }
}
