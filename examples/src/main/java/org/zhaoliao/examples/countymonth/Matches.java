package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.discovery.DataMatch;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.Lead.Applicant;
import org.zhaoliao.discovery.Lead.ClosingReason;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.examples.synthetic.SyntheticApplicant;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Verdict;

/** The county's data are matched with those of other authorities; each hit is a lead, and each lead is followed (W2.1, W3.1). */
final class Matches {

    /** What is matched in this month; {@link EndingCourse} holds the hits that led to a termination. */
    static final List<DataMatch> RUN =
            List.of(DataMatch.DEATHS, DataMatch.PRISON, DataMatch.INCOME_AND_PROPERTY, DataMatch.SERIOUS_ILLNESS);

    private final County county;
    private final AgreementCourses agreements;
    private final LeadDesk desk;
    private int hits;

    Matches(County county, AgreementCourses agreements) {
        this.county = county;
        this.agreements = agreements;
        this.desk = new LeadDesk(county);
    }

    /** All matches of the month are made on its first working day. */
    static LocalDate day(County county) {
        return county.workingDay(1);
    }

    void run(Untouched untouched, List<SyntheticApplicant> applicants) {
        LocalDate next = county.workingDay(2);
        untouched.next().ifPresent(cared -> close(cared, DataMatch.DEATHS, ClosingReason.UNFOUNDED));
        untouched.next().ifPresent(cared -> close(cared, DataMatch.INCOME_AND_PROPERTY, ClosingReason.DUPLICATE));
        untouched.next().ifPresent(detained -> {
            agreements.detain(detained, next);
            close(detained, DataMatch.PRISON, ClosingReason.PASSED_ON);
        });
        follow(first(applicants, Verdict.MET));
        follow(first(applicants, Verdict.NOT_MET));
        follow(first(applicants, Verdict.UNDETERMINED));
    }

    private void close(CareAgreement agreement, DataMatch match, ClosingReason reason) {
        desk.take(about(agreement, match), LeadAct.close(county.workingDay(2), reason));
    }

    /** Somebody who is not supported: screened by the rules, then helped to apply, told why not, or asked once more. */
    private void follow(SyntheticApplicant person) {
        LocalDate day = county.workingDay(2);
        Verdict verdict = verdict(person, day);
        Versioned<Lead> lead =
                hit(DataMatch.SERIOUS_ILLNESS, person.village(), person.person().name(), List.of());
        Versioned<Lead> screened = desk.take(lead, LeadAct.screen(day, verdict));
        switch (verdict) {
            case MET -> desk.take(screened, LeadAct.apply(day, Applicant.VILLAGE));
            case NOT_MET -> desk.take(screened, LeadAct.close(day, ClosingReason.NOT_QUALIFIED));
            default -> {
                LocalDate later = county.workingDay(5);
                Versioned<Lead> again = desk.take(screened, LeadAct.screen(later, verdict(person, later)));
                desk.take(again, LeadAct.close(later, ClosingReason.DECLINED));
            }
        }
    }

    private SyntheticApplicant first(List<SyntheticApplicant> applicants, Verdict verdict) {
        return applicants.stream()
                .filter(person -> verdict(person, county.workingDay(2)) == verdict)
                .findFirst()
                .orElseThrow();
    }

    private Verdict verdict(SyntheticApplicant person, LocalDate day) {
        return Eligibility.decide(
                        new Means(day)
                                .facts(
                                        person.person().details(),
                                        person.register(),
                                        person.disabilities(),
                                        person.means()),
                        county.book().at(person.village(), day),
                        day)
                .verdict();
    }

    private Versioned<Lead> about(CareAgreement agreement, DataMatch match) {
        Recipient recipient = county.store()
                .recipients()
                .find(agreement.recipient())
                .orElseThrow()
                .value();
        return hit(match, recipient.division(), recipient.details().name(), List.of(recipient.id()));
    }

    private Versioned<Lead> hit(DataMatch match, DivisionCode village, PersonName who, List<RecipientId> recipient) {
        hits++;
        Lead lead = new Lead(
                new LeadId("LM-%03d".formatted(hits)),
                village,
                who,
                recipient,
                LeadSource.DATA_MATCH,
                match.signal(),
                day(county),
                County.seen(false, day(county)),
                LeadStatus.RECEIVED,
                List.of(),
                List.of(),
                List.of());
        return county.store().leads().add(lead, county.change(day(county), "lead"));
    }
}
