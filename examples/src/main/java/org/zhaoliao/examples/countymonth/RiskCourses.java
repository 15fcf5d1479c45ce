package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.risk.Measure;
import org.zhaoliao.risk.RiskAct;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskGrading;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.RiskStatus;

/** Risk cases that are looked at again, closed, and taken up again (W2.15, W4.6). */
final class RiskCourses {

    private static final int ALL = 10_000;
    private static final int CLOSED = 4;

    private final County county;

    RiskCourses(County county) {
        this.county = county;
    }

    void run() {
        List<Versioned<RiskCase>> known =
                county.store().riskCases().page(County.CODE, Page.Key.START, ALL).items().stream()
                        .filter(stored -> stored.value().status() == RiskStatus.IN_HANDLING)
                        .filter(stored -> stored.value().isReported())
                        .filter(stored -> isLongBeforeTheEnd(stored.value()))
                        .limit(CLOSED)
                        .toList();
        for (int i = 0; i < known.size(); i++) {
            Versioned<RiskCase> now = known.get(i);
            if (i == 0) {
                now = lookAgain(now, later(now, 2));
            }
            now = act(now, RiskAct.close(later(now, 2)), later(now, 2));
            if (i == 1) {
                reopen(now, later(now, 1));
            }
        }
    }

    private boolean isLongBeforeTheEnd(RiskCase risk) {
        return risk.signals().get(0).noticedOn().isBefore(county.workingDay(9));
    }

    /** It comes back: the case is taken up again from the beginning. */
    private void reopen(Versioned<RiskCase> closed, LocalDate day) {
        Versioned<RiskCase> now = act(closed, RiskAct.reopen(day.atTime(8, 0)), day);
        now = lookAgain(now, later(now, 1));
        act(now, RiskAct.handle(), later(now, 0));
    }

    /** A further signal; it is judged, something is done, and township and county are told. */
    private Versioned<RiskCase> lookAgain(Versioned<RiskCase> stored, LocalDate day) {
        RiskCase risk = stored.value();
        Policy policy = county.book().at(risk.division(), day);
        RiskSignal signal = new RiskSignal(
                risk.signals().get(0).kind(), day.atTime(9, 0), "visitor", Reason.of("examples.matter.risk"));
        Versioned<RiskCase> now =
                act(stored, RiskAct.join(signal, new RiskGrading.Exposure(false, false), policy), day);
        RiskCase.Assessment judged =
                new RiskCase.Assessment("assessor", day, now.value().grade().level(), day.plusDays(1));
        now = act(now, RiskAct.assess(judged, policy, county.calendar()), day);
        now = act(now, RiskAct.take(new Measure(Measure.Kind.NAMED_WATCH, DateRange.from(day))), day);
        return act(now, RiskAct.report(day.atTime(10, 0), risk.division().at(DivisionLevel.COUNTY)), day);
    }

    /** Some working days after the last entry. */
    private LocalDate later(Versioned<RiskCase> stored, int workingDays) {
        LocalDate last = County.after(
                LocalDate.MIN, county.store().riskCases().history(stored.value().id()));
        return workingDays == 0 ? last : county.calendar().plusWorkingDays(last, workingDays);
    }

    private Versioned<RiskCase> act(Versioned<RiskCase> stored, RiskAct act, LocalDate day) {
        return stored.value()
                .decide(act)
                .fold(
                        accepted -> county.store()
                                .riskCases()
                                .replace(
                                        stored.value().after(act, accepted),
                                        stored.revision(),
                                        county.change(day, "risk-handled")),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }
}
