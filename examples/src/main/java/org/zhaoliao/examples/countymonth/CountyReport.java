package org.zhaoliao.examples.countymonth;

import java.util.List;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.html.report.Report;
import org.zhaoliao.html.report.Section;

/** The month's report: the county's numbers and lists, in Chinese. */
final class CountyReport {

    private final County county;
    private final CountyRecords records;
    private final MonthOutcome outcome;

    CountyReport(County county, CountyRecords records, MonthOutcome outcome) {
        this.county = county;
        this.records = records;
        this.outcome = outcome;
    }

    Report report() {
        ReportTables tables = new ReportTables(county);
        List<Section> sections = List.of(
                new CensusSections(county, records, tables).overview(),
                new DecisionSections(outcome, county.book()).ledger(),
                new DecisionSections(outcome, county.book()).decisions(),
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
                "文水县分散供养特困人员照料服务月报",
                county.month().getYear() + "年" + county.month().getMonthValue() + "月，截至 " + county.lastDay(),
                List.of(SyntheticCounty.NOTICE, "政策版本 " + county.book().version() + "，金额为示例。"),
                sections);
    }
}
