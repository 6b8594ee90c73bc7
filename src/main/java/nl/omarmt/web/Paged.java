package nl.omarmt.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what stands on this page
 * @param number of this page, from 1
 * @param size how many items a page holds at most
 * @param total how many items there are on all pages
 */
public record Paged<T>(List<T> items, int number, int size, long total) {

    /** @throws NotFound when the list has no page of that number; an empty list has a first page */
    public Paged {
        items = List.copyOf(items);
        if (number < 1 || (number > 1 && (long) (number - 1) * size >= total)) {
            throw new NotFound();
        }
    }

    /**
     * How many items stand before the page of this number.
     *
     * @throws NotFound for a number below 1
     */
    public static long offset(int number, int size) {
        if (number < 1) {
            throw new NotFound();
        }
        return (long) (number - 1) * size;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** The same page with each item seen another way. */
    public <R> Paged<R> map(Function<? super T, ? extends R> view) {
        return new Paged<>(items.stream().<R>map(view).toList(), number, size, total);
    }
}
