package org.zhaoliao.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.ledgerfile.LedgerRow;
import org.zhaoliao.ledgerfile.LedgerSink;
import org.zhaoliao.ledgerfile.RejectFile;
import org.zhaoliao.ledgerfile.RejectedRow;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Change;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tablefile.TableShape;

/** Puts the rows of a ledger into a store, some hundred at a time, and those given back into a reject file. */
final class LedgerIntake implements LedgerSink, AutoCloseable {

    private static final int BATCH = 500;
    private static final LocalTime OFFICE_HOUR = LocalTime.of(9, 0);
    private static final Citation NOTICE = new Citation("文民函[2024]11号", "");

    private final CareStore store;
    private final LocalDate day;
    private final Path folder;
    private final Wording wording;
    private final List<RejectFile> rejects = new ArrayList<>();
    private final List<LedgerRow> batch = new ArrayList<>();
    private final List<DivisionCode> counties = new ArrayList<>();

    LedgerIntake(CareStore store, LocalDate day, Path folder, Wording wording) {
        this.store = store;
        this.day = day;
        this.folder = folder;
        this.wording = wording;
    }

    @Override
    public void begin(TableShape shape) {
        RejectFile file = RejectFile.open(folder.resolve("rejects" + TableForm.ending(shape.format())), wording);
        rejects.add(file);
        file.begin(shape);
    }

    @Override
    public void taken(LedgerRow row) {
        batch.add(row);
        DivisionCode county = row.village().at(DivisionLevel.COUNTY);
        if (!counties.contains(county)) {
            counties.add(county);
        }
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** The county of all rows that were taken; of several the narrowest division that has them all. */
    DivisionCode division() {
        return counties.stream().reduce((one, other) -> narrowest(one, other)).orElse(DivisionCode.NATION);
    }

    private static DivisionCode narrowest(DivisionCode one, DivisionCode other) {
        DivisionCode common = one;
        while (!common.contains(other)) {
            common = common.parent().orElse(DivisionCode.NATION);
        }
        return common;
    }

    @Override
    public void rejected(RejectedRow row) {
        rejects.forEach(file -> file.rejected(row));
    }

    @Override
    public void close() {
        try {
            flush();
        } finally {
            rejects.forEach(RejectFile::close);
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        Change change =
                new Change("import", BeijingTime.at(day, OFFICE_HOUR), Reason.of("examples.change.import"), NOTICE);
        store.transactions().within(() -> {
            store.recipients()
                    .addAll(batch.stream().map(LedgerIntake::recipient).toList(), change);
            return store.assessments()
                    .addAll(batch.stream().map(this::assessment).toList(), change);
        });
        batch.clear();
    }

    private static Recipient recipient(LedgerRow row) {
        return new Recipient(
                id(row),
                row.village(),
                row.details(),
                row.register(),
                row.form(),
                List.of(),
                DateRange.from(row.firstMonth().atDay(1)),
                row.disabilities(),
                Fact.unknown(),
                atSchool(row),
                List.of(),
                List.of(),
                List.of(),
                row.account(),
                List.of());
    }

    /** A ledger that names a school says that the person attends it; one that names none says nothing. */
    private static Fact<Boolean> atSchool(LedgerRow row) {
        return row.school().map(school -> true);
    }

    private SelfCareAssessment assessment(LedgerRow row) {
        return new SelfCareAssessment(
                new AssessmentId("A-%06d".formatted(row.rowNumber())),
                id(row),
                row.village(),
                day,
                new AssessmentBasis.ScaleGrade(LedgerScale.CODE, row.careLevel().name()),
                List.of(),
                "ledger");
    }

    private static RecipientId id(LedgerRow row) {
        return new RecipientId("R-%06d".formatted(row.rowNumber()));
    }
}
