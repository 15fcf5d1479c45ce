package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.casefile.CaseParts.TODAY;
import static org.zhaoliao.casefile.CaseParts.known;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.CentralSupportWish.Result;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitorId;

@Label("W2.11: laws of the wishes said at visits")
class RecordVisitProperties {

    private static final LocalDate SETTLED = TODAY.minusDays(60);
    private static final CentralSupportWish FORMER =
            CentralSupportWish.expressedOn(TODAY.minusDays(90)).settled(SETTLED, Result.NO_PLACE);

    @Property(tries = 200)
    @Label("in whatever order the visits are entered, one wish is open: since the day on which it was said first")
    void anyOrder(@ForAll @Size(min = 1, max = 5) @UniqueElements List<@IntRange(max = 50) Integer> ago) {
        Recipient recipient = new CaseFileBuilder().wishes(FORMER).build().recipient();
        Office office = Office.with(recipient, TODAY.minusDays(90));
        ago.forEach(days -> said(office, recipient, TODAY.minusDays(days)));
        CentralSupportWish open = CentralSupportWish.expressedOn(TODAY.minusDays(Collections.max(ago)));
        assertEquals(
                List.of(FORMER, open),
                office.store()
                        .recipients()
                        .find(recipient.id())
                        .orElseThrow()
                        .value()
                        .wishes());
    }

    private static void said(Office office, Recipient recipient, LocalDate day) {
        HomeVisit extra = HomeVisit.extra(
                new VisitId("V-" + day), recipient.division(), recipient.id(), new VisitorId("W-1"), day);
        VisitReport report = new VisitReport(
                day,
                VisitMeans.FACE_TO_FACE,
                known(false),
                Map.of(),
                Map.of(),
                Fact.unknown(),
                Set.of(),
                known(true),
                List.of(),
                VisitReport.Trace.NONE);
        new RecordVisit(office.store())
                .record(
                        office.store().visits().add(extra, Office.change(TODAY)),
                        report,
                        List.of(),
                        Office.change(TODAY));
    }
}
