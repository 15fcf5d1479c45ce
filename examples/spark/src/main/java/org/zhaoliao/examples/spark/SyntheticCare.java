package org.zhaoliao.examples.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Invents how somebody is looked after. */
final class SyntheticCare {

    private final Dice dice;
    private final Recipient recipient;
    private final LocalDate day;

    SyntheticCare(Dice dice, Recipient recipient, LocalDate day) {
        this.dice = dice;
        this.recipient = recipient;
        this.day = day;
    }

    /** One assessment; of some an item is missing. */
    SelfCareAssessment assessment() {
        Map<SelfCareItem, Fact<Boolean>> alone = new EnumMap<>(SelfCareItem.class);
        int perMille = dice.perMille(680) ? 1000 : 500;
        for (SelfCareItem item : SelfCareItem.values()) {
            alone.put(item, dice.perMille(5) ? Fact.unknown() : seen(dice.perMille(perMille)));
        }
        return new SelfCareAssessment(
                new AssessmentId("A" + recipient.id().value()),
                recipient.id(),
                recipient.division(),
                day.minusDays(dice.between(10, 800)),
                new AssessmentBasis.SixItems(alone),
                List.of(),
                "county-bureau");
    }

    Caregiver caregiver() {
        return new Caregiver(
                new CaregiverId("C" + recipient.id().value()),
                recipient.division(),
                Caregiver.Kind.INDIVIDUAL,
                PersonName.of("马明亮"),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                seen(false),
                seen(!dice.perMille(10)),
                Fact.unknown(),
                DateRange.from(LocalDate.of(2016, 1, 1)));
    }

    /** Signed, for a year; of some the year is over. */
    CareAgreement agreement(CaregiverId caregiver) {
        LocalDate from = day.minusDays(dice.between(1, 380));
        Signature signature = new Signature(from, Signatory.PERSON);
        return new CareAgreement(
                new AgreementId("G" + recipient.id().value()),
                recipient.division(),
                recipient.id(),
                caregiver,
                recipient.division().at(DivisionLevel.TOWNSHIP),
                dice.any(List.of(Relation.SIBLING, Relation.NEIGHBOUR, Relation.VILLAGER)),
                new CareTerms(
                        List.of(CareDuty.DAILY_WATCH, CareDuty.LIFE_CARE, CareDuty.REGULAR_CONTACT),
                        dice.between(1, 7),
                        BigDecimal.valueOf(100),
                        DateRange.of(from, from.plusYears(1))),
                AgreementStatus.IN_FORCE,
                Map.of(Party.ENTRUSTING, signature, Party.RECIPIENT, signature, Party.CAREGIVER, signature),
                List.of(from),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The last visit. */
    HomeVisit visit() {
        LocalDate on = day.minusDays(dice.between(0, 100));
        return new HomeVisit(
                new VisitId("V" + recipient.id().value()),
                recipient.division(),
                recipient.id(),
                new VisitorId("visitor"),
                on,
                HomeVisit.Origin.PLAN,
                VisitStatus.DONE,
                List.of(),
                List.of(report(on)),
                List.of());
    }

    private VisitReport report(LocalDate on) {
        return new VisitReport(
                on,
                VisitMeans.FACE_TO_FACE,
                seen(false),
                Map.of(),
                Map.of(CareDuty.DAILY_WATCH, seen(!dice.perMille(30)), CareDuty.LIFE_CARE, seen(true)),
                seen(on.minusDays(dice.between(0, 40))),
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE);
    }

    private <T> Fact<T> seen(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.HOME_VISIT, day));
    }
}
