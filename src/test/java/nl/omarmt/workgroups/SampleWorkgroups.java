package nl.omarmt.workgroups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workgroups for tests. */
public final class SampleWorkgroups {

    private SampleWorkgroups() {}

    /** What somebody would type for a complete workgroup. */
    public static WorkgroupForm form(String title) {
        return form(title, WorkgroupKind.WORKGROUP, WorkgroupStatus.ACTIVE, null, List.of(), List.of());
    }

    static WorkgroupForm form(
            String title,
            WorkgroupKind kind,
            WorkgroupStatus status,
            @Nullable Long contact,
            List<Long> partners,
            List<Long> persons) {
        return new WorkgroupForm(
                null,
                title,
                null,
                kind,
                "Hoe vinden buren elkaar?",
                "Samen zorgen we dat buren elkaar vinden.",
                "<p>We beginnen met soep.</p>",
                status,
                LocalDate.of(2024, 3, 9),
                contact,
                partners,
                persons);
    }
}
