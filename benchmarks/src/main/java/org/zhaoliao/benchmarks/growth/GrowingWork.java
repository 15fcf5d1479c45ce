package org.zhaoliao.benchmarks.growth;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.zhaoliao.benchmarks.census.Entries;
import org.zhaoliao.benchmarks.ledger.LedgerFiles;
import org.zhaoliao.benchmarks.planning.PlanRequests;
import org.zhaoliao.benchmarks.storage.Stored;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CasePolicy;
import org.zhaoliao.census.Census;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.usecase.ReadWorklist;

/** The works whose growth is measured; what they need is made beforehand. */
enum GrowingWork {
    CENSUS("census", GrowingWork::counting),
    IMPORT("ledger import, dry run", GrowingWork::reading),
    PLAN("visit plan", GrowingWork::planning),
    WORKLIST("worklist, store in memory", GrowingWork::worklist);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final Instant MOMENT = Instant.parse("2026-11-09T15:59:59Z");

    private static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "invented",
                    PolicyTable.read(List.of(
                            CasePolicy.RECORDS_SINCE.code() + ",141121,2021-07-01,,2026-10-01,invented,1,LOCAL_RULE")));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // holds no state
    private final IntFunction<Supplier<?>> prepared;

    GrowingWork(String title, IntFunction<Supplier<?>> prepared) {
        this.title = title;
        this.prepared = prepared;
    }

    String title() {
        return title;
    }

    Supplier<?> prepared(int persons) {
        return prepared.apply(persons);
    }

    private static Supplier<?> counting(int persons) {
        List<LedgerEntry> entries = Entries.of(persons).toList();
        return () -> entries.stream().collect(Census.counting());
    }

    /** A dry run: every row is read and checked, and nothing is stored. */
    private static Supplier<?> reading(int persons) {
        Path file = LedgerFiles.csv(persons);
        LedgerReader reader = LedgerFiles.reader();
        return () -> reader.tryOut(file, rows -> {});
    }

    private static Supplier<?> planning(int persons) {
        VisitPlanner.Request request = PlanRequests.of(persons);
        return () -> VisitPlanner.plan(request);
    }

    private static Supplier<?> worklist(int persons) {
        CareStore store = Stored.inMemory(persons);
        ReadWorklist worklists = new ReadWorklist(store, BOOK, WorkingCalendar.mainland());
        return () -> worklists.of(Stored.COUNTY, DAY, MOMENT);
    }
}
