package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.time.LocalTime;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.Measure;
import org.zhaoliao.risk.RiskAct;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskCases;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.RiskStatus;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.risk.UpwardReport;
import org.zhaoliao.store.CareStore;

/** Risk cases, of which one of a matter is open at most. */
abstract class RiskCasesContract extends AggregatesContract<RiskCaseId, RiskCase, RiskCases>
        implements SubjectContract<RiskCaseId, RiskCase>, UniqueContract<RiskCaseId, RiskCase> {

    private static final Policy POLICY = NationalPolicy.book().at(Samples.VILLAGE, DAY);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    RiskCasesContract(StoreFixture fixture) {
        super(fixture, CareStore::riskCases);
    }

    @Override
    public final RiskCases records() {
        return port();
    }

    @Override
    public final RiskCase about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final RiskCase sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final RiskCase changed(RiskCase sample) {
        return done(sample, RiskAct.take(new Measure(Measure.Kind.NAMED_WATCH, DateRange.from(DAY))));
    }

    @Override
    public final List<RiskCase> shapes() {
        RiskCase judged = done(
                changed(sample("full")),
                RiskAct.assess(
                        new RiskCase.Assessment("staff-9", DAY.plusDays(9), RiskLevel.RED, DAY.plusDays(16)),
                        POLICY,
                        CALENDAR));
        RiskCase full = done(judged, RiskAct.report(DAY.plusDays(10).atTime(9, 30, 15), DivisionCode.of("141121")));
        return Facts.shapes(List.of(sample("plain"), full), this::noticed);
    }

    private RiskCase noticed(int number) {
        RiskSignal signal = new RiskSignal(
                Facts.one(number, SignalKind.values()),
                Facts.day(number).atTime(lastMomentOfDay()),
                "complaint-" + number,
                Reason.of("rule.yes"));
        return new RiskCase(
                new RiskCaseId("noticed-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2"),
                List.of(signal),
                new RiskCase.Grade(RiskLevel.RED, Facts.day(number).atTime(lastMomentOfDay())),
                Facts.some(
                        number, new RiskCase.Assessment("staff-" + number, Facts.day(number), RiskLevel.ORANGE, DAY)),
                Facts.some(number, new Measure(Measure.Kind.TREATMENT, DateRange.of(Facts.day(number), DAY))),
                Facts.some(
                        number, new UpwardReport(Facts.day(number).atStartOfDay(), Facts.ELSEWHERE, RiskLevel.ORANGE)),
                Facts.one(number, RiskStatus.values()),
                Facts.some(number, DateRange.from(Facts.day(number))));
    }

    /** Whatever a store keeps of a time of day. */
    private LocalTime lastMomentOfDay() {
        return declares(Difference.NO_NANOSECONDS) ? LocalTime.of(23, 59, 59, 999_999_000) : LocalTime.MAX;
    }

    @Override
    public final RiskCase claiming(String id) {
        return inStatus(sample(id), RiskStatus.IN_HANDLING);
    }

    @Override
    public final RiskCase givingUp(RiskCase holder) {
        return inStatus(holder, RiskStatus.CLOSED);
    }

    /** The case after an act while it was open; it stays in its status, so that it claims no matter. */
    private static RiskCase done(RiskCase riskCase, RiskAct act) {
        RiskCase open = inStatus(riskCase, RiskStatus.OPEN);
        RiskCase after = open.decide(act).fold(accepted -> open.after(act, accepted), refused -> {
            throw new AssertionError(refused);
        });
        return inStatus(after, riskCase.status());
    }

    private RiskCase one(String id, DivisionCode division, RecipientId recipient) {
        RiskSignal signal = new RiskSignal(
                SignalKind.MAY_GO_MISSING,
                DAY.atTime(lastMomentOfDay()),
                "visit",
                Reason.of("rule.saw", longText(), "x"));
        return new RiskCase(
                new RiskCaseId(id),
                division,
                recipient,
                List.of(signal, signal),
                new RiskCase.Grade(RiskLevel.YELLOW, DAY.atStartOfDay()),
                List.of(),
                List.of(),
                List.of(),
                RiskStatus.CLOSED,
                List.of(DateRange.of(DAY, DAY.plusDays(3)), DateRange.from(DAY.plusDays(9))));
    }

    private static RiskCase inStatus(RiskCase one, RiskStatus status) {
        return new RiskCase(
                one.id(),
                one.division(),
                one.recipient(),
                one.signals(),
                one.grade(),
                one.assessments(),
                one.measures(),
                one.reports(),
                status,
                one.open());
    }
}
