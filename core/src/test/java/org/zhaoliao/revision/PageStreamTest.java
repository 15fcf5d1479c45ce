package org.zhaoliao.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;

@DisplayName("W5.6: pages read as one stream")
class PageStreamTest {

    private static final int LIMIT = 3;

    private final List<Integer> asked = new ArrayList<>();

    /** A page of the numbers up to the last one. */
    private Page<Integer> page(Page.Key after, int last) {
        int start = after.equals(Page.Key.START) ? 1 : Integer.parseInt(after.id()) + 1;
        asked.add(start);
        List<Integer> items = IntStream.rangeClosed(start, Math.min(last, start + LIMIT - 1))
                .boxed()
                .toList();
        boolean more = start + LIMIT <= last;
        Page.Key next = more ? new Page.Key(DivisionCode.NATION, String.valueOf(start + LIMIT - 1)) : Page.Key.START;
        return new Page<>(items, next);
    }

    @Test
    @DisplayName("gives every item once, in order, whether the last page is full, short or the only one")
    void complete() {
        for (int last : new int[] {0, 1, 3, 4, 6, 7}) {
            assertEquals(
                    IntStream.rangeClosed(1, last).boxed().toList(),
                    Page.<Integer>stream(after -> page(after, last)).toList());
        }
    }

    @Test
    @DisplayName("reads a page when its first item is asked for, and none that nobody asks for")
    void lazy() {
        List<Integer> seen = new ArrayList<>();
        Page.<Integer>stream(after -> page(after, 9)).limit(4).forEach(item -> {
            seen.add(item);
            assertEquals(item <= LIMIT ? List.of(1) : List.of(1, 4), asked);
        });
        assertEquals(List.of(1, 2, 3, 4), seen);
        assertEquals(List.of(1, 4), asked);
    }
}
