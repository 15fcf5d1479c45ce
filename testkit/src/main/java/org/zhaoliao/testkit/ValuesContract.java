package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Values that stores are known to cut, round or garble. They come back whole, or were refused. */
abstract class ValuesContract {

    /** Surnames outside the basic plane, which take two characters in memory and four bytes each. */
    private static final List<String> RARE = List.of("𠮷", "𬱖", "𫟹", "㐆", "𪚥", "鿍");

    private final StoreFixture fixture;
    private final CareStore store;

    ValuesContract(StoreFixture fixture) {
        this.fixture = fixture;
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a moment comes back to the nanosecond, or is refused and leaves nothing")
    void nanoseconds() {
        keptUnless(Difference.NO_NANOSECONDS, "revision.nanoseconds", Samples.change(Samples.NANOSECOND, ""));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a moment comes back to the microsecond")
    void microseconds() {
        assertKept(Samples.change(Samples.MICROSECOND, ""));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a text of 3,000 Chinese characters, 9,000 bytes, comes back whole, or is refused and leaves nothing")
    void longestText() {
        keptUnless(
                Difference.NO_LONG_TEXTS, "revision.long-text", Samples.change(Samples.MICROSECOND, "长".repeat(3_000)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a text of 1,000 Chinese characters comes back whole, also where lengths are counted in bytes")
    void longText() {
        assertKept(Samples.change(Samples.MICROSECOND, "长".repeat(1_000)));
        assertKept(Samples.change(Samples.MICROSECOND, "𬺰".repeat(750)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("names of fifty characters that are rare ones all come back as they were written")
    void rareNames() {
        for (String rare : RARE) {
            Caregiver caregiver = named("c-" + RARE.indexOf(rare), rare.repeat(50));
            store.caregivers().add(caregiver, Samples.change(1));
            Caregiver found =
                    store.caregivers().find(caregiver.id()).orElseThrow().value();
            assertEquals(rare.repeat(50), found.name().reveal());
        }
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("an identifier of forty characters is found, listed and told whole")
    void longestIdentifier() {
        String id = "x".repeat(39);
        Caregiver caregiver = Samples.caregiver(id + "1", Samples.VILLAGE);
        store.caregivers().add(caregiver, Samples.change(1));
        store.caregivers().add(Samples.caregiver(id + "2", Samples.VILLAGE), Samples.change(1));
        assertEquals(
                caregiver, store.caregivers().find(caregiver.id()).orElseThrow().value());
        assertEquals(id + "1", store.outbox().pending(1).get(0).id());
    }

    private void keptUnless(Difference difference, String code, Change change) {
        if (fixture.differences().contains(difference)) {
            assertRefused(code, change);
        } else {
            assertKept(change);
        }
    }

    private void assertRefused(String code, Change change) {
        Caregiver caregiver = Samples.caregiver("refused", Samples.VILLAGE);
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> store.caregivers().add(caregiver, change));
        assertEquals(
                List.of(code), refusal.errors().stream().map(InputError::code).toList());
        assertEquals(Optional.empty(), store.caregivers().find(caregiver.id()));
        assertEquals(List.of(), store.caregivers().history(caregiver.id()));
        assertEquals(List.of(), store.outbox().pending(10));
    }

    private void assertKept(Change change) {
        Caregiver caregiver =
                Samples.caregiver("kept-" + store.outbox().pending(10).size(), Samples.VILLAGE);
        store.caregivers().add(caregiver, change);
        assertEquals(
                List.of(new HistoryEntry<>(Revision.FIRST, caregiver, change)),
                store.caregivers().history(caregiver.id()));
    }

    private static Caregiver named(String id, String name) {
        Caregiver one = Samples.caregiver(id, Samples.VILLAGE);
        return new Caregiver(
                new CaregiverId(id),
                one.division(),
                one.kind(),
                PersonName.of(name),
                one.residentId(),
                one.birthDate(),
                one.phone(),
                one.supported(),
                one.fit(),
                one.villageCadre(),
                one.capacity(),
                one.account(),
                one.available());
    }
}
