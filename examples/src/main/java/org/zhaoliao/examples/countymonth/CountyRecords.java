package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.ledger.Census;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.ledger.QualityRule;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.usecase.ReadCaseFiles;
import org.zhaoliao.usecase.ReadWorklist;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.worklist.Worklist;

/**
 * What the store says of the county on the last day of the month.
 *
 * @param files every recipient's case file
 * @param census the count
 * @param worklist what is due
 * @param quality the recipients that break a data-quality rule, by rule
 */
record CountyRecords(List<CaseFile> files, Census census, Worklist worklist, Map<QualityRule, List<CaseFile>> quality) {

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
        List<CaseFile> files = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        Map<QualityRule, List<CaseFile>> quality = new EnumMap<>(QualityRule.class);
        new ReadCaseFiles(county.store(), County.endOf(county.lastDay())).each(County.CODE, file -> {
            files.add(file);
            entries.add(LedgerEntry.of(file, policy));
            QualityRule.brokenBy(file, policy)
                    .forEach(rule -> quality.computeIfAbsent(rule, broken -> new ArrayList<>())
                            .add(file));
        });
        Worklist worklist = new ReadWorklist(county.store(), county.book(), county.calendar())
                .of(County.CODE, county.lastDay(), County.endOf(county.lastDay()));
        return new CountyRecords(files, Census.of(entries), worklist, quality);
    }
}
