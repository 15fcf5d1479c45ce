package org.zhaoliao.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.History.Passage;
import org.zhaoliao.rule.Citation;

@DisplayName("W5.5: a history is read in two times, when something held and when it was known")
class HistoryTest {

    private final List<HistoryEntry<String>> entries = new ArrayList<>();

    private static Instant at(int hour) {
        return Instant.parse("2026-11-03T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static Change change(int hour) {
        return new Change("clerk", at(hour), Reason.of("rule.yes"), new Citation("Example Act", "1"));
    }

    private void then(String state, Change change) {
        entries.add(new HistoryEntry<>(new Revision(entries.size() + 1L), state, change));
    }

    private Optional<String> known(int hour) {
        return new History<>(entries).asKnown(at(hour)).map(Versioned::value);
    }

    private Optional<String> held(int held, int known) {
        return new History<>(entries).asOf(at(held), at(known)).map(Versioned::value);
    }

    @Test
    @DisplayName("before the first entry nothing is known; each state from its own moment on")
    void asKnown() {
        then("draft", change(1));
        then("signed", change(3));

        assertEquals(Optional.empty(), known(0));
        assertEquals(Optional.of("draft"), known(1));
        assertEquals(Optional.of("draft"), known(2));
        assertEquals(Optional.of("signed"), known(3));
    }

    @Test
    @DisplayName("a correction counts from the moment of what it corrects, but was not known before it was made")
    void corrected() {
        then("fee 300", change(1));
        then("fee 330", change(5).correcting());
        then("ended", change(7));

        assertEquals(Optional.of("fee 300"), held(2, 4));
        assertEquals(Optional.of("fee 330"), held(2, 5));
        assertEquals(Optional.of("fee 330"), held(6, 9));
        assertEquals(Optional.of("ended"), held(7, 9));
        assertEquals(Optional.empty(), held(0, 9));
        assertEquals(Optional.of("fee 300"), known(4));
    }

    @Test
    @DisplayName("what was voided never held, though it was believed until then; a correction brings it back")
    void voided() {
        then("visit", change(1));
        then("visit", change(3).voiding());

        assertEquals(Optional.of("visit"), held(1, 2));
        assertEquals(Optional.of("visit"), known(2));
        assertEquals(Optional.empty(), held(1, 3));
        assertEquals(Optional.empty(), known(3));

        then("visit", change(4).correcting());

        assertEquals(Optional.of("visit"), known(4));
        assertEquals(Optional.of("visit"), held(1, 4));
        assertEquals(
                new Revision(3),
                new History<>(entries).asKnown(at(4)).orElseThrow().revision());
    }

    @Test
    @DisplayName("each entry says from which state it led to which")
    void passages() {
        then("draft", change(1));
        then("signed", change(2));

        assertEquals(
                List.of(
                        new Passage<>(List.of(), 'd', Revision.FIRST, change(1)),
                        new Passage<>(List.of('d'), 's', new Revision(2), change(2))),
                new History<>(entries).passages(state -> state.charAt(0)));
    }
}
