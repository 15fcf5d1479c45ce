package org.zhaoliao.examples.countymonth;

import java.util.List;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.html.report.Report;
import org.zhaoliao.html.report.Section;

/** The month's report: the county's numbers and lists. */
final class CountyReport {

    private final County county;
    private final CountyRecords records;
    private final MonthOutcome outcome;
    private final ReportWords words;

    CountyReport(County county, CountyRecords records, MonthOutcome outcome) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
        this.outcome = outcome;
    }

    Report report() {
        ReportTables tables = new ReportTables(county);
        List<Section> sections = List.of(
                new CensusSections(county, records, tables).overview(),
                new DecisionSections(outcome, county).ledger(),
                new DecisionSections(outcome, county).decisions(),
                new PaymentSection(county, records).section(),
                new CareSections(county, records, outcome).agreements(),
                new VisitSections(county, records, outcome).visits(),
                new VisitSections(county, records, outcome).problems(),
                new OversightSections(county, records).oversight(),
                new OversightSections(county, records).risks(),
                new LifeCycleSections(county, records).section(),
                new ProofSections(county, outcome).passages(),
                new MatchSection(county).section(),
                new ProofSections(county, outcome).proofs(),
                new WorklistSection(county, records).section(),
                new CensusSections(county, records, tables).census(),
                new CensusSections(county, records, tables).quality());
        return new Report(
                words.of("title"),
                words.of("subtitle", county.month().getYear(), county.month().getMonthValue(), county.lastDay()),
                List.of(
                        SyntheticCounty.NOTICE,
                        words.of("policy-version", county.book().version())),
                sections);
    }
}
