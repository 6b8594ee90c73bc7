package nl.omarmt.workgroups;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.omarmt.catalogue.Teaser;

/** The workgroups as readers find them, each list by name. */
public record WorkgroupIndex(List<Item> core, List<Item> active, List<Item> finished) {

    static WorkgroupIndex of(List<Teaser> teasers, Map<Long, WorkgroupCard> cards) {
        List<Item> items = teasers.stream()
                .map(teaser -> new Item(
                        teaser,
                        Optional.ofNullable(cards.get(teaser.ref().id()))
                                .map(WorkgroupCard::centralQuestion)
                                .orElse("")))
                .sorted(Comparator.comparing(item -> item.teaser().title(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new WorkgroupIndex(
                only(items, Item::isCore),
                only(items, item -> !item.isCore() && !item.teaser().over()),
                only(items, item -> !item.isCore() && item.teaser().over()));
    }

    public boolean isEmpty() {
        return core.isEmpty() && active.isEmpty() && finished.isEmpty();
    }

    private static List<Item> only(List<Item> items, Predicate<Item> condition) {
        return items.stream().filter(condition).toList();
    }

    /** One workgroup with its central question, which is empty when it has none. */
    public record Item(Teaser teaser, String question) {

        boolean isCore() {
            return teaser.label().equals(WorkgroupKind.CORE_GROUP.message());
        }
    }
}
