package org.zhaoliao.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

/**
 * One page of a list, and where the next one begins. Pages are cut by key, so that what is added meanwhile neither doubles nor hides an item.
 *
 * @param items in the order of division and identifier
 * @param next where to go on; {@link Key#START} when this is the last page
 */
public record Page<T>(List<T> items, Key next) {

    /** The most that can be asked for at once. */
    public static final int LARGEST = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The items of all pages, read as they are asked for (逐页读取): one page is in memory at a time, whether it is a village or a province.
     *
     * @param pages reads the page after a key, for example {@code after -> recipients.page(within, after, 500)}
     */
    public static <E> Stream<E> stream(Function<Key, Page<E>> pages) {
        return Stream.iterate(
                        Optional.of(pages.apply(Key.START)),
                        Optional::isPresent,
                        page -> page.filter(Page::hasNext).map(before -> pages.apply(before.next())))
                .flatMap(page -> page.stream().flatMap(read -> read.items().stream()));
    }

    /** Whether there is a further page. */
    public boolean hasNext() {
        return !next.equals(Key.START);
    }

    /**
     * Returns the limit when it is 1 to {@value #LARGEST}.
     *
     * @throws InvalidInputException {@code revision.limit}
     */
    public static int checkedLimit(int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw InvalidInputException.of("limit", "revision.limit", String.valueOf(limit), LARGEST);
        }
        return limit;
    }

    /**
     * Returns the items when there are no more than {@value #LARGEST}.
     *
     * @throws InvalidInputException {@code revision.limit}
     */
    public static <C extends Collection<?>> C checkedSize(C items) {
        checkedLimit(Math.max(1, items.size()));
        return items;
    }

    /**
     * The last item of a page, by division and identifier.
     *
     * @param division its division
     * @param id its identifier; empty only in {@link #START}
     */
    public record Key(DivisionCode division, String id) {

        /** Before the first item. */
        public static final Key START = new Key(DivisionCode.NATION, "");
    }
}
