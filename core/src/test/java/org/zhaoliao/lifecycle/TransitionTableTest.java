package org.zhaoliao.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

@DisplayName("W2.6: a life cycle is a table")
class TransitionTableTest {

    private static final Citation ART_1 = new Citation("Example Act", "1");

    private enum Door {
        OPEN,
        SHUT,
        WALLED_UP,
        BURNT
    }

    private enum Act {
        SHUT,
        OPEN,
        WALL_UP
    }

    private final TransitionTable<Door, Act, Integer> table = TransitionTable.<Door, Act, Integer>of(Door.class)
            .row(Door.OPEN, Act.SHUT, Door.SHUT)
            .row(Door.SHUT, Act.OPEN, Door.OPEN)
            .row(
                    Door.SHUT,
                    Act.WALL_UP,
                    Door.WALLED_UP,
                    List.of(
                            Guard.<Integer>of("lifecycle.bricks", ART_1, bricks -> bricks >= 100)
                                    .seeing(bricks -> List.of(bricks)),
                            Guard.of("lifecycle.even", ART_1, bricks -> bricks % 2 == 0)))
            .build();

    @Test
    @DisplayName("a guard that looked for something and found nothing shows dots, not an empty place")
    void dots() {
        Guard<Integer> guard = Guard.<Integer>of("lifecycle.bricks", ART_1, bricks -> false)
                .seeing(bricks -> bricks > 0 ? List.of(bricks) : List.of());
        assertEquals(Reason.of("lifecycle.bricks", 7), guard.refusal(7));
        assertEquals(guard.requirement(), guard.refusal(0));
    }

    @Test
    void acceptsWhatHasARow() {
        assertEquals(new Outcome.Accepted<>(Door.OPEN, Act.SHUT, Door.SHUT), table.decide(Door.OPEN, Act.SHUT, 0));
        assertTrue(table.decide(Door.SHUT, Act.WALL_UP, 100).isAccepted());
    }

    @Test
    void acceptanceIsTheSameValueEveryTime() {
        assertSame(table.decide(Door.OPEN, Act.SHUT, 0), table.decide(Door.OPEN, Act.SHUT, 5));
    }

    @Test
    void refusesWhatHasNoRowAndSaysWhatIsAllowed() {
        Outcome<Door, Act> outcome = table.decide(Door.OPEN, Act.WALL_UP, 100);

        assertFalse(outcome.isAccepted());
        assertEquals(
                List.of("lifecycle.no-row"),
                outcome.<List<String>>fold(
                        accepted -> List.of(),
                        refused -> refused.reasons().stream().map(Reason::code).toList()));
        assertEquals(Set.of(Act.SHUT), outcome.<Set<Act>>fold(accepted -> Set.of(), Outcome.Refused::allowed));
    }

    @Test
    void refusalNamesEveryGuardThatFailedWithWhatItSaw() {
        List<Reason> reasons =
                table.decide(Door.SHUT, Act.WALL_UP, 7).fold(accepted -> List.of(), Outcome.Refused::reasons);

        assertEquals(List.of(Reason.of("lifecycle.bricks", 7), Reason.of("lifecycle.even")), reasons);
    }

    @Test
    @DisplayName("an acceptance is the event: it says in either language what led from where to where")
    void event() {
        Reason event = new Outcome.Accepted<>(
                        AgreementStatus.IN_FORCE, AgreementAction.SUSPEND, AgreementStatus.SUSPENDED)
                .event();

        assertEquals("suspend: from in force to suspended", Wording.ENGLISH.of(event));
        assertEquals("中止：由“履行中”转为“中止”", Wording.CHINESE.of(event));
    }

    @Test
    @DisplayName("every row is told with its guards")
    void transitions() {
        assertEquals(
                List.of(0, 0, 2),
                table.transitions().stream().map(row -> row.guards().size()).toList());
        assertEquals(
                new Outcome.Accepted<>(Door.SHUT, Act.WALL_UP, Door.WALLED_UP),
                table.transitions().get(2).accepted());
    }

    @Test
    void knowsWhereItEndsAndWhatCanBeReached() {
        assertTrue(table.isFinal(Door.WALLED_UP));
        assertFalse(table.isFinal(Door.OPEN));
        assertEquals(EnumSet.of(Door.OPEN, Door.SHUT, Door.WALLED_UP), table.reachableFrom(Door.OPEN));
    }

    @Test
    void twoRowsForOneActionAreADefect() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TransitionTable.<Door, Act, Integer>of(Door.class)
                        .row(Door.OPEN, Act.SHUT, Door.SHUT)
                        .row(Door.OPEN, Act.SHUT, Door.BURNT)
                        .build());
    }
}
