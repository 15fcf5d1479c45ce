package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Candidacy;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.CaregiverRequirements;
import org.zhaoliao.examples.synthetic.SyntheticCaregiver;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.support.SupportPolicy;
import org.zhaoliao.usecase.ActOnAgreement;
import org.zhaoliao.usecase.ConcludeAgreement;

/** Finds caregivers, signs agreements before and in the month, and replaces a caregiver who failed. */
final class Agreements {

    private static final int DAYS_OF_WEEK = 7;
    private static final int PLACES = 40;

    private final County county;
    private final ConcludeAgreement conclude;
    private final Map<CaregiverId, Integer> inCare = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    Agreements(County county) {
        this.county = county;
        this.conclude = new ConcludeAgreement(county.store());
    }

    /** Most agreements were signed before the month, some are signed in it, some wait for a signature, a few have no caregiver yet. */
    void run(Iterable<TakeIn.Registered> registered) {
        county.store().transactions().within(() -> {
            for (TakeIn.Registered person : registered) {
                if (person.recipient().isDispersedOn(county.firstDay())
                        && !person.household().caregivers().isEmpty()) {
                    care(person);
                }
            }
            return refusals.size();
        });
    }

    /** Agreements that could not be concluded, with the codes of the reasons. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void care(TakeIn.Registered person) {
        String id = person.recipient().id().value();
        int share = county.chance().between("agreement" + id, 1, 1_000);
        Caregiver caregiver =
                caregiver(person.recipient(), person.household().caregivers().get(0), "C" + id.substring(1));
        Relation relation = person.household().caregivers().get(0).relation();
        if (share <= 870) {
            LocalDate earliest = person.recipient().support().from();
            LocalDate day = county.firstDay().minusDays(county.chance().between("signed" + id, 6, 350));
            sign(person, caregiver, relation, day.isBefore(earliest) ? county.firstDay() : day);
        } else if (share <= 950) {
            sign(person, caregiver, relation, county.workingDay(county.chance().between("signing" + id, 2, 14)));
        } else if (share <= 975) {
            LocalDate day = county.workingDay(5);
            county.store().agreements().add(draft(person, caregiver, relation, day), county.change(day, "draft"));
        }
    }

    private void sign(TakeIn.Registered person, Caregiver caregiver, Relation relation, LocalDate day) {
        sign(person, caregiver, relation, day, draft(person, caregiver, relation, day));
    }

    private void sign(
            TakeIn.Registered person, Caregiver caregiver, Relation relation, LocalDate day, CareAgreement draft) {
        Policy policy = county.book().at(person.recipient().division(), day);
        Candidacy candidacy = new Candidacy(
                caregiver,
                relation,
                inCare.getOrDefault(caregiver.id(), 0),
                person.recipient().details());
        CareAgreement.Signatory signatory = CareAgreement.Signatory.entitled(person.recipient(), caregiver, policy);
        Outcome<AgreementStatus, AgreementAction> outcome = conclude.conclude(
                draft,
                new ConcludeAgreement.Sitting(
                        day,
                        CaregiverRequirements.examine(candidacy, policy),
                        signatory,
                        signatory.right(person.recipient(), caregiver, policy)),
                county.change(day, "agreement"));
        if (outcome.isAccepted()) {
            inCare.merge(caregiver.id(), 1, Integer::sum);
        } else {
            refusals.add(person.recipient().id().value());
        }
    }

    private CareAgreement draft(TakeIn.Registered person, Caregiver caregiver, Relation relation, LocalDate day) {
        Recipient recipient = person.recipient();
        Policy policy = county.book().at(recipient.division(), day);
        CareLevel level = person.row().careLevel();
        CareTerms terms = new CareTerms(
                List.of(CareTerms.CareDuty.values()),
                level == CareLevel.CAPABLE ? 2 : DAYS_OF_WEEK,
                policy.get(SupportPolicy.careFee(recipient.register(), recipient.form(), level)),
                CareTerms.usualTerm(day, policy));
        return CareAgreement.draft(
                new AgreementId("%s-%s"
                        .formatted(
                                recipient.id().value().replace('R', 'G'),
                                caregiver.id().value())),
                recipient,
                caregiver.id(),
                relation,
                recipient.division(),
                terms);
    }

    private Caregiver caregiver(Recipient recipient, SyntheticCaregiver ready, String id) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        boolean leaves = county.chance().percent("leaves" + id, 1.2);
        Caregiver caregiver = new Caregiver(
                new CaregiverId(id),
                recipient.division(),
                ready.relation() == Relation.ORGANISATION ? Caregiver.Kind.ORGANISATION : Caregiver.Kind.INDIVIDUAL,
                ready.person().name(),
                County.matched(ready.person().residentId(), from),
                County.matched(ready.person().birthDate(), from),
                County.matched(ready.phone(), from),
                County.matched(false, from),
                County.seen(true, from),
                county.chance().percent("asked-cadre" + id, 97)
                        ? County.seen(county.chance().percent("cadre" + id, 4), from)
                        : Fact.unknown(),
                ready.relation() == Relation.ORGANISATION ? County.matched(PLACES, from) : Fact.unknown(),
                Fact.unknown(),
                leaves ? DateRange.of(from, county.workingDay(8)) : DateRange.from(from));
        county.store()
                .caregivers()
                .add(caregiver, county.change(county.firstDay().minusDays(1), "caregiver"));
        return caregiver;
    }

    /**
     * One caregiver is told to improve, does not, and is replaced: rectification, end, and a new agreement after two days of search.
     *
     * @return the recipient, when there is one whose caregiver can fail
     */
    Optional<RecipientId> replaceOne(Map<RecipientId, TakeIn.Registered> registered) {
        return registered.values().stream()
                .filter(person -> inForce(person.recipient().id()).isPresent())
                .findFirst()
                .map(this::replace);
    }

    private RecipientId replace(TakeIn.Registered person) {
        RecipientId id = person.recipient().id();
        CareAgreement failing = inForce(id).orElseThrow();
        ActOnAgreement act = new ActOnAgreement(county.store());
        LocalDate told = county.workingDay(3);
        LocalDate checked = county.workingDay(12);
        LocalDate signed = county.workingDay(14);
        act.act(
                failing.id(),
                AgreementAct.demandRectification(told, told.plusDays(10)),
                county.change(told, "rectification"));
        act.act(
                failing.id(),
                AgreementAct.end(checked, CareAgreement.EndReason.CAREGIVER_FAILED),
                county.change(checked, "caregiver-failed"));
        SyntheticCaregiver next = person.household()
                .caregivers()
                .get(person.household().caregivers().size() - 1);
        SyntheticCaregiver neighbour = new SyntheticCaregiver(next.person(), Relation.NEIGHBOUR, next.phone());
        Caregiver caregiver =
                caregiver(person.recipient(), neighbour, "N" + id.value().substring(1));
        CareAgreement draft = draft(person, caregiver, Relation.NEIGHBOUR, signed);
        CareAgreement successor = failing.succession(draft.id(), caregiver.id(), Relation.NEIGHBOUR, draft.terms());
        sign(person, caregiver, Relation.NEIGHBOUR, signed, successor);
        return id;
    }

    Optional<CareAgreement> inForce(RecipientId recipient) {
        return county.store().agreements().of(recipient).stream()
                .map(stored -> stored.value())
                .filter(agreement -> agreement.status() == AgreementStatus.IN_FORCE)
                .findFirst();
    }
}
