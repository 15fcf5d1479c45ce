package org.zhaoliao.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.revision.Page;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;
import org.zhaoliao.usecase.ReadLedger;
import org.zhaoliao.usecase.ReadWorklist;

/** What offices ask of a {@link Province} all day. */
final class OfficeQuestions {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Instant NOW = Instant.parse("2026-10-20T15:59:59Z");
    private static final Instant LONG_AGO = Instant.parse("2026-02-01T00:00:00Z");
    private static final DivisionCode TOWNSHIP = Province.township();
    private static final DivisionCode COUNTY = Province.county();
    private static final PolicyBook POLICY = NationalPolicy.book()
            .with(
                    "plans",
                    PolicyTable.read(
                            List.of("casefile.records-since,14,2016-01-01,,2025-10-01,invented,1,LOCAL_RULE")));
    private static final List<RecipientId> SOME = IntStream.range(3_000, 3_200)
            .mapToObj(p -> new RecipientId("r-%07d".formatted(p)))
            .toList();
    private static final RecipientId ONE = SOME.get(0);
    private static final Page.Key LATER = new Page.Key(TOWNSHIP, ONE.value());

    private final Map<String, Consumer<CareStore>> all = new LinkedHashMap<>();

    /** By title, in order. */
    Map<String, Consumer<CareStore>> all() {
        recipients();
        visits();
        care();
        events();
        return all;
    }

    private void recipients() {
        all.put("A recipient", store -> store.recipients().find(ONE));
        all.put(
                "Who holds an ID number, by blind index",
                store -> store.recipients().withResidentId(Samples.residentId(7)));
        all.put(
                "A page of the recipients of a township",
                store -> store.recipients().page(TOWNSHIP, Page.Key.START, 100));
        all.put(
                "A later page of the recipients of a county",
                store -> store.recipients().page(COUNTY, LATER, 100));
        all.put(
                "A page of the recipients of a county, as known at a moment",
                store -> store.recipients().pageAsKnown(COUNTY, LATER, 200, NOW));
    }

    private void visits() {
        all.put("The visits of a recipient", store -> store.visits().of(ONE));
        all.put(
                "The visits of 200 recipients, as known at a moment",
                store -> store.visits().asKnownOf(SOME, NOW));
        all.put(
                "The history of a visit",
                store -> store.visits()
                        .history(store.visits().of(ONE).get(0).value().id()));
        all.put("A page of the visits of a county", store -> store.visits().page(COUNTY, Page.Key.START, 200));
        all.put(
                "The visits of a township that are due on a day",
                store -> store.visits().plannedIn(TOWNSHIP, DateRange.of(TODAY, TODAY.plusDays(1))));
        all.put(
                "The visits of a county arranged in a week",
                store -> store.visits().plannedIn(COUNTY, DateRange.of(TODAY, TODAY.plusDays(7))));
    }

    private void care() {
        all.put("The agreements of a recipient", store -> store.agreements().of(ONE));
        all.put("The agreements of a caregiver", store -> store.agreements().of(new CaregiverId("c-0001500")));
        all.put(
                "The worklist of a township",
                store -> new ReadWorklist(store, POLICY, WorkingCalendar.mainland()).of(TOWNSHIP, TODAY, NOW));
        all.put(
                "The census of a township",
                store -> new ReadLedger(store, POLICY).each(TOWNSHIP, TODAY, NOW, entry -> {}));
    }

    private void events() {
        all.put("The oldest events", store -> store.outbox().pending(100));
        all.put("Events handed on by a relay", store -> store.outbox().handOn(100, events -> {}));
        all.put("Events that were handed on long ago", store -> store.outbox().forget(LONG_AGO, 500));
    }
}
