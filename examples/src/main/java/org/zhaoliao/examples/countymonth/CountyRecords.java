package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusDifference;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.census.ProcedureFigure;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.quality.QualityFinding;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.quality.QualityTrend;
import org.zhaoliao.tally.Tally;
import org.zhaoliao.usecase.ReadCaseFiles;
import org.zhaoliao.usecase.ReadLedger;
import org.zhaoliao.usecase.ReadWorklist;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.worklist.Worklist;

/**
 * What the store says of the county on the last day of the month.
 *
 * @param files every recipient's case file
 * @param census the count
 * @param change what lies between the first day of the month and the last, of those at home
 * @param procedures leads, applications, decisions and time limits of the month
 * @param worklist what is due
 * @param quality what is wrong with the data
 * @param trend the faults of the first day and of the last
 */
record CountyRecords(
        List<CaseFile> files,
        Census census,
        CensusDifference change,
        Tally<ProcedureFigure> procedures,
        Worklist worklist,
        List<Fault> quality,
        QualityTrend trend) {

    /**
     * A fault of the data.
     *
     * @param finding what is wrong
     * @param file with whom
     */
    record Fault(QualityFinding finding, CaseFile file) {}

    /** The visits that a plan asked for, for a day or later: one of them was moved into the month after. */
    List<HomeVisit> arrangedFrom(LocalDate day) {
        return files.stream()
                .flatMap(file -> file.watch().visits().stream())
                .filter(visit -> visit.origin() == HomeVisit.Origin.PLAN)
                .filter(visit -> !visit.plannedFor().isBefore(day))
                .toList();
    }

    static CountyRecords read(County county) {
        Policy policy = county.policy(county.lastDay());
        ReadLedger ledger = new ReadLedger(county.store(), county.book());
        List<LedgerEntry> before = new ArrayList<>();
        List<QualityFinding> earlier = new ArrayList<>();
        ledger.files(County.CODE, county.firstDay(), County.endOf(county.firstDay()), file -> {
            before.add(LedgerEntry.of(file, county.policy(county.firstDay())));
            earlier.addAll(QualityRule.brokenBy(file, county.policy(county.firstDay())));
        });
        List<CaseFile> files = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<Fault> quality = new ArrayList<>();
        new ReadCaseFiles(county.store(), County.endOf(county.lastDay())).each(County.CODE, file -> {
            files.add(file);
            entries.add(LedgerEntry.of(file, policy));
            QualityRule.brokenBy(file, policy).forEach(finding -> quality.add(new Fault(finding, file)));
        });
        Worklist worklist = new ReadWorklist(county.store(), county.book(), county.calendar())
                .of(County.CODE, county.lastDay(), County.endOf(county.lastDay()));
        return new CountyRecords(
                files,
                Census.of(entries),
                CensusDifference.between(before, entries, CensusSlice.DISPERSED),
                ledger.procedures(
                        County.CODE,
                        DateRange.month(county.month()),
                        County.endOf(county.lastDay()),
                        county.calendar()),
                worklist,
                quality,
                trend(county, earlier, quality));
    }

    /** The faults against a rule. */
    List<Fault> broken(QualityRule rule) {
        return quality.stream().filter(fault -> fault.finding().rule() == rule).toList();
    }

    private static QualityTrend trend(County county, List<QualityFinding> earlier, List<Fault> now) {
        return QualityTrend.on(county.firstDay(), earlier.stream().collect(QualityFinding.counting()))
                .merge(QualityTrend.on(
                        county.lastDay(), now.stream().map(Fault::finding).collect(QualityFinding.counting())));
    }
}
