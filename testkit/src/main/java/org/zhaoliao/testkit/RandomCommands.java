package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.store.CareStore;

/** Draws commands: mostly what makes sense for what the model holds at the time, and now and then what does not. */
final class RandomCommands {

    private static final List<String> IDS = List.of("1", "10", "2", "A", "b", "b.", "b-", "b_");
    private static final List<DivisionCode> DIVISIONS = List.of(
            Samples.VILLAGE,
            DivisionCode.of("141121100202"),
            DivisionCode.of("141121100"),
            DivisionCode.of("141121"),
            DivisionCode.of("141122100201"),
            DivisionCode.of("14"));
    private static final List<RecipientId> RECIPIENTS = List.of(Samples.RECIPIENT, new RecipientId("r-2"));

    private final Random random;
    private final CareStore model;
    private final List<ModelKind<?, ?>> kinds;
    private final OutboxCommands outbox;
    private Instant clock = Instant.parse("2026-11-03T08:00:00Z");

    RandomCommands(long seed, CareStore model, List<ModelKind<?, ?>> kinds) {
        this.random = new Random(seed);
        this.model = model;
        this.kinds = kinds;
        this.outbox = new OutboxCommands(random);
    }

    ModelCommand next() {
        return random.nextInt(12) == 0 ? transaction(0) : single();
    }

    /** Reads everything there is. */
    ModelCommand everything() {
        return new ModelCommand(
                () -> "everything",
                store -> List.of(
                        kinds.stream()
                                .map(kind -> kind.of(store).page(DivisionCode.NATION, Page.Key.START, Page.LARGEST))
                                .toList(),
                        OutboxCommands.told(store.outbox().pending(Page.LARGEST))));
    }

    private ModelCommand transaction(int depth) {
        List<ModelCommand> parts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(part -> depth < 2 && random.nextInt(6) == 0 ? transaction(depth + 1) : single())
                .toList();
        return random.nextBoolean() ? ModelCommand.kept(parts) : ModelCommand.takenBack(parts);
    }

    private ModelCommand single() {
        int drawn = random.nextInt(100);
        if (drawn < 48) {
            return write(one(kinds));
        }
        if (drawn < 55) {
            return writeMany(one(kinds));
        }
        if (drawn < 80) {
            return read(one(kinds));
        }
        return drawn < 92 ? query() : outbox.next(clock);
    }

    private <K extends Identifier, T extends Aggregate<K>> ModelCommand write(ModelKind<K, T> kind) {
        T state = kind.state(random, one(IDS), one(DIVISIONS), one(RECIPIENTS));
        List<Versioned<T>> present = kind.of(model).find(state.id()).stream().toList();
        boolean adds = present.isEmpty() != (random.nextInt(10) == 0);
        Change change = adds ? entered() : ofSomeKind(entered());
        if (adds) {
            return new ModelCommand(
                    () -> "add " + state, store -> kind.of(store).add(state, change));
        }
        Revision expected = expected(present);
        return new ModelCommand(
                () -> "replace " + expected + " " + change + " " + state,
                store -> kind.of(store).replace(state, expected, change));
    }

    /** Mostly what is not there yet; now and then one of them is, or is there twice. */
    private <K extends Identifier, T extends Aggregate<K>> ModelCommand writeMany(ModelKind<K, T> kind) {
        List<String> free = new ArrayList<>(IDS);
        free.removeIf(
                id -> kind.of(model).find(kind.specimens().sample(id).id()).isPresent());
        Collections.shuffle(free, random);
        List<String> ids = new ArrayList<>(free.subList(0, Math.min(free.size(), random.nextInt(5))));
        if (ids.isEmpty() || random.nextInt(6) == 0) {
            ids.add(one(IDS));
        }
        List<T> states = ids.stream()
                .map(id -> kind.state(random, id, one(DIVISIONS), one(RECIPIENTS)))
                .toList();
        Change change = entered();
        return new ModelCommand(
                () -> "add all " + states, store -> kind.of(store).addAll(states, change));
    }

    /** Mostly the right one. */
    private Revision expected(List<? extends Versioned<?>> present) {
        long right = present.stream()
                .mapToLong(found -> found.revision().number())
                .findFirst()
                .orElse(1);
        long off = random.nextInt(6) == 0 ? random.nextInt(3) - 1L : 0;
        return new Revision(Math.max(1, right + off));
    }

    private Change ofSomeKind(Change change) {
        int drawn = random.nextInt(10);
        if (drawn == 0) {
            return change.voiding();
        }
        return drawn < 3 ? change.correcting() : change;
    }

    /** Mostly later than the last one, sometimes at the same moment, now and then before it. */
    private Change entered() {
        clock = clock.plusNanos(random.nextInt(3) * 1_000_000_000L + random.nextInt(2) * 123_000L);
        Instant at = random.nextInt(20) == 0 ? clock.minusSeconds(60) : clock;
        return new Change("staff-" + random.nextInt(9), at, Reason.of("rule.yes"), new Citation("民发〔2021〕43号", "1"));
    }

    private <K extends Identifier, T extends Aggregate<K>> ModelCommand read(ModelKind<K, T> kind) {
        String id = one(IDS);
        DivisionCode division = random.nextInt(4) == 0 ? DivisionCode.NATION : one(DIVISIONS);
        K key = kind.specimens().sample(id).id();
        Page.Key after = random.nextBoolean() ? Page.Key.START : new Page.Key(one(DIVISIONS), id);
        int limit = random.nextInt(5);
        Instant moment = clock.minusSeconds(random.nextInt(40));
        List<K> ids = IDS.stream().map(one -> kind.specimens().sample(one).id()).toList();
        return switch (random.nextInt(5)) {
            case 0 ->
                new ModelCommand(() -> "find " + key, store -> kind.of(store).find(key));
            case 1 ->
                new ModelCommand(() -> "history " + key, store -> kind.of(store).history(key));
            case 2 ->
                new ModelCommand(
                        () -> "as known by " + moment, store -> kind.of(store).asKnown(ids, moment));
            case 3 ->
                new ModelCommand(
                        () -> "page " + division + " after " + after + " limit " + limit + " as known by " + moment,
                        store -> kind.of(store).pageAsKnown(division, after, limit, moment));
            default ->
                new ModelCommand(
                        () -> "page " + division + " after " + after + " limit " + limit,
                        store -> kind.of(store).page(division, after, limit));
        };
    }

    private ModelCommand query() {
        RecipientId recipient = one(RECIPIENTS);
        DivisionCode division = one(DIVISIONS);
        DateRange days =
                DateRange.of(Samples.DAY.minusDays(random.nextInt(2)), Samples.DAY.plusDays(1 + random.nextInt(2)));
        Instant moment = clock.minusSeconds(random.nextInt(40));
        List<RecipientId> asked = random.nextBoolean() ? RECIPIENTS : List.of(recipient);
        Function<CareStore, RecipientRecords<?, ?>> records = one(ModelKind.BY_RECIPIENT);
        int query = random.nextInt(9);
        return switch (query) {
            case 0 ->
                new ModelCommand(() -> "holder", store -> store.recipients().withResidentId(Samples.residentId(1)));
            case 1 ->
                new ModelCommand(() -> "partner", store -> store.agreements().of(new CaregiverId("c-1")));
            case 2 ->
                new ModelCommand(
                        () -> "planned " + division + " " + days,
                        store -> store.visits().plannedIn(division, days));
            case 3, 4, 5 ->
                new ModelCommand(
                        () -> "known by " + moment + " of " + asked,
                        store -> records.apply(store).asKnownOf(asked, moment));
            default ->
                new ModelCommand(
                        () -> "about " + recipient,
                        store -> records.apply(store).of(recipient));
        };
    }

    private <E> E one(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
