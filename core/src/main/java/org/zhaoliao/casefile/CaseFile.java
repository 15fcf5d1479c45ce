package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.Coverage;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.CareLevels;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskGrading;
import org.zhaoliao.risk.RiskPolicy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.tier.Excuse;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitCircumstances;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.HomeVisit;

/**
 * Everything recorded of one recipient (个人档案), as it was known at one moment. Derived answers are computed from it and never stored.
 *
 * @param recipient the person
 * @param care assessments, agreements and the caregivers they name, verifications
 * @param watch visits, problems, surveys, inspections, risk cases, leads and referrals
 */
public record CaseFile(Recipient recipient, Care care, Watch watch) {

    /**
     * Who looks after the person, and how much they need it.
     *
     * @param assessments self-care assessments
     * @param agreements care agreements of all times
     * @param caregivers the caregivers that the agreements name
     * @param verifications verifications of support
     */
    public record Care(
            List<SelfCareAssessment> assessments,
            List<CareAgreement> agreements,
            Map<CaregiverId, Caregiver> caregivers,
            List<Verification> verifications) {}

    /**
     * What was seen of the person and their care.
     *
     * @param visits home visits, planned ones too
     * @param problems problems found
     * @param surveys satisfaction surveys
     * @param inspections inspections
     * @param risks risk cases
     * @param leads leads about the person, since they are a recipient
     * @param referrals mental-health referrals
     * @param complaints complaints and suggestions about the person's care
     */
    public record Watch(
            List<HomeVisit> visits,
            List<Problem> problems,
            List<SatisfactionSurvey> surveys,
            List<Inspection> inspections,
            List<RiskCase> risks,
            List<Lead> leads,
            List<MentalHealthReferral> referrals,
            List<Complaint> complaints) {}

    /** The assessment that holds on the policy's day. */
    public Optional<SelfCareAssessment> assessment(Policy policy) {
        return SelfCareAssessment.holdingOn(policy.day(), care.assessments());
    }

    /** The care level on the policy's day: every level while nothing was assessed, the heaviest for a small child. */
    public CareLevelRange level(Policy policy) {
        return levels().on(policy);
    }

    /** The care level through time. */
    public CareLevels levels() {
        FactSource register =
                new FactSource(FactSource.Kind.LEDGER, recipient.support().from());
        return new CareLevels(Fact.known(recipient.details().birthDate(), register), care.assessments());
    }

    /** The key groups the person belongs to on the policy's day. */
    public Set<KeyGroup> keyGroups(Policy policy) {
        return KeyGroup.of(recipient.disabilities(), level(policy));
    }

    /** The days of a window on which nobody is there for the person. */
    public List<CoverageGap> gaps(DateRange window) {
        return Coverage.gaps(recipient, care.agreements(), care.caregivers(), institutionStays(), window);
    }

    /** The stays in a mental-health institution, which looks after the person by itself (W2.16). */
    public List<DateRange> institutionStays() {
        return watch.referrals().stream()
                .flatMap(referral -> referral.stay().stream())
                .toList();
    }

    /** Whether a mental-health institution looks after the person on a day. */
    public boolean isInInstitutionOn(LocalDate day) {
        return institutionStays().stream().anyMatch(stay -> stay.contains(day));
    }

    /** Every stay out of home, in hospital or in an institution. */
    public List<DateRange> stays() {
        return Stream.concat(recipient.hospitalStays().stream().map(HospitalStay::stay), institutionStays().stream())
                .toList();
    }

    /** The days on which nobody is at home to be visited, as far as the records show them. */
    public List<Excuse> excuses() {
        return Excuses.of(this);
    }

    /** The latest day by which the person came home from a stay and is not in another; the person is at home that day. */
    public Optional<LocalDate> cameHome(LocalDate asOf) {
        return stays().stream().anyMatch(stay -> stay.contains(asOf))
                ? Optional.empty()
                : stays().stream()
                        .map(DateRange::until)
                        .filter(day -> !day.isAfter(asOf))
                        .max(Comparator.naturalOrder());
    }

    /** The agreement that is carried out on a day. */
    public Optional<CareAgreement> agreementOn(LocalDate day) {
        return care.agreements().stream()
                .filter(agreement -> agreement.daysInForce().stream().anyMatch(days -> days.contains(day)))
                .findFirst();
    }

    /** What decides how often the person is visited on the policy's day; an open level counts as the heaviest it can be. */
    public VisitCircumstances visitCircumstances(Policy policy) {
        return visitCircumstances(policy, VisitNews.NONE);
    }

    /** The same with what the host was told and no record shows: a fall, a weather warning. */
    public VisitCircumstances visitCircumstances(Policy policy, VisitNews news) {
        return new VisitCircumstances(
                recipient.division(),
                level(policy),
                keyGroups(policy),
                recipient.livesAlone(),
                age(policy.day()),
                !openRisks(policy).isEmpty(),
                isInInstitutionOn(policy.day()),
                caregiversOn(policy.day()),
                VisitEvents.unanswered(this, policy, news),
                news.alerts());
    }

    /** How often the person is visited on the policy's day, and since when as often as that. */
    public VisitTier visitTier(Policy policy, VisitNews news) {
        return new TierHistory(this, policy, news).on(policy.day());
    }

    /**
     * How often the person is visited on each day of a range, by what is known now: from each day of the map on, until the next.
     *
     * @param policy the policy of the recipient's division, of any day
     */
    public SortedMap<LocalDate, VisitTier> visitTiers(DateRange days, Policy policy, VisitNews news) {
        return new TierHistory(this, policy, news).within(days);
    }

    private Set<CaregiverId> caregiversOn(LocalDate day) {
        return agreementOn(day).stream().map(CareAgreement::caregiver).collect(Collectors.toUnmodifiableSet());
    }

    /** The open risk cases that were noticed by the policy's day. */
    public List<RiskCase> openRisks(Policy policy) {
        return watch.risks().stream()
                .filter(RiskCase::isOpen)
                .filter(risk -> !risk.signals().get(0).noticedOn().isAfter(policy.day()))
                .toList();
    }

    /** What makes a risk to the person graver on the policy's day. */
    public RiskGrading.Exposure exposure(Policy policy) {
        return new RiskGrading.Exposure(
                !keyGroups(policy).isEmpty(), age(policy.day()) < policy.get(RiskPolicy.MINOR_AGE));
    }

    /** When the person was last visited, as seen on the policy's day; the begin of support at home, or of the records, while nobody came. */
    public LastVisits lastVisits(Policy policy) {
        LocalDate home = new TimeAtHome(recipient).since(policy.day());
        LocalDate records = policy.get(CasePolicy.RECORDS_SINCE);
        return records.isAfter(home)
                ? LastVisits.of(watch.visits(), records, policy).asIfSeen()
                : LastVisits.of(watch.visits(), home, policy);
    }

    /** The last verification that settled whether support goes on, as seen on a day; the begin of the records while there was none. */
    public LocalDate lastVerified(Policy policy) {
        return care.verifications().stream()
                .filter(Verification::isSettled)
                .map(Verification::on)
                .filter(day -> !day.isAfter(policy.day()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> recordedFrom(policy));
    }

    /** The changes that were told by the policy's day and put something in question, but for those that were dismissed; in the given order. */
    public List<Lead> changes(LeadSignal.Touches touching, Policy policy) {
        return watch.leads().stream()
                .filter(lead -> lead.signal().touches() == touching)
                .filter(lead -> !lead.receivedOn().isAfter(policy.day()) && !lead.isDismissed())
                .toList();
    }

    /** From when on records of the person can be expected: the begin of support, or of the locality's records. */
    public LocalDate recordedFrom(Policy policy) {
        LocalDate records = policy.get(CasePolicy.RECORDS_SINCE);
        LocalDate support = recipient.support().from();
        return support.isAfter(records) ? support : records;
    }

    /** Age in full years on a day. */
    public int age(LocalDate day) {
        return AgeRule.ON_BIRTHDAY.ageOn(recipient.details().birthDate(), day);
    }
}
