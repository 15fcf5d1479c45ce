package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Recipients, whose ID numbers are unique. */
abstract class RecipientsContract extends AggregatesContract<RecipientId, Recipient, Recipients>
        implements UniqueContract<RecipientId, Recipient>, MuchContract<RecipientId, Recipient> {

    RecipientsContract(StoreFixture fixture) {
        super(fixture, CareStore::recipients);
    }

    @Override
    public final Recipient sample(String id, DivisionCode division) {
        return RecipientSamples.unregistered(id, division);
    }

    @Override
    public final Recipient changed(Recipient sample) {
        return sample.withWishes(List.of(RecipientSamples.SETTLED_WISH));
    }

    @Override
    public final List<Recipient> shapes() {
        return RecipientSamples.shapes();
    }

    @Override
    public final Recipient claiming(String id) {
        return Samples.recipient(id, Samples.VILLAGE);
    }

    @Override
    public final Recipient givingUp(Recipient holder) {
        return sample(holder.id().value(), holder.division());
    }

    @Test
    @Requirement("W3.0")
    @DisplayName("a recipient is found by ID number")
    void foundByResidentId() {
        Recipient recipient = claiming("one");
        added("other");
        port().add(recipient, Samples.change(1));
        assertEquals(
                Optional.of(new Versioned<>(recipient, Revision.FIRST)), port().withResidentId(Samples.residentId(1)));
        assertEquals(Optional.empty(), port().withResidentId(Samples.residentId(2)));
    }

    @Test
    @Requirement("W3.0")
    @DisplayName("each of a thousand recipients is found by ID number, and nobody takes one of these")
    void foundAmongMany() {
        List<Recipient> many = IntStream.rangeClosed(1, 999)
                .mapToObj(number -> RecipientSamples.holding("holder-" + number, Samples.residentId(number)))
                .toList();
        port().addAll(many, Samples.change(1));
        for (int number = 1; number < 1_000; number += number < 970 ? 37 : 1) {
            Versioned<Recipient> holder = new Versioned<>(many.get(number - 1), Revision.FIRST);
            assertEquals(Optional.of(holder), port().withResidentId(Samples.residentId(number)));
            Recipient rival = RecipientSamples.holding("rival", Samples.residentId(number));
            assertConflict(ConflictException.Kind.NOT_UNIQUE, () -> port().add(rival, Samples.change(2)));
        }
    }

    @Test
    @Requirement("W3.0")
    @DisplayName("an ID number that was corrected finds the recipient no longer")
    void correctedResidentIdFindsNobody() {
        Versioned<Recipient> recipient = port().add(claiming("one"), Samples.change(1));
        port().replace(givingUp(recipient.value()), recipient.revision(), Samples.change(2));
        assertEquals(Optional.empty(), port().withResidentId(Samples.residentId(1)));
    }
}
