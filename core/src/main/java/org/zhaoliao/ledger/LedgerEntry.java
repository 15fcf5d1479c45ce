package org.zhaoliao.ledger;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Verdict;

/**
 * One recipient's line of the ledger on one day (台账条目), derived from the case file and never typed in: 文民函〔2024〕11号, part three. Plain values only, so
 * that whatever reads many of them, the census above all, needs nothing else. Those who are not supported on the day have a line too, for who left is told of.
 *
 * @param recipient the recipient
 * @param village where they live
 * @param day the day
 * @param support since when and how they are supported
 * @param person who they are, as far as it is counted
 * @param care who looks after them
 * @param lastContact when somebody was last there
 * @param problems what the problems that are open on the day are about, one for each
 * @param risks the risk cases that are open on the day
 * @param wishes the wishes for central support that were said by the day
 */
public record LedgerEntry(
        RecipientId recipient,
        DivisionCode village,
        LocalDate day,
        Support support,
        Person person,
        Care care,
        LastContact lastContact,
        List<ProblemKind> problems,
        List<Risk> risks,
        List<Wish> wishes) {

    public LedgerEntry {
        problems = List.copyOf(problems);
        risks = List.copyOf(risks);
        wishes = List.copyOf(wishes);
    }

    /**
     * How somebody is supported (供养情况).
     *
     * @param register whose standards apply
     * @param form at home or in an institution, on the day
     * @param days from the first day of support until the first day without it, or the day after the death; none when that is before the first, else one
     * @param died whether the person has died by the day
     */
    public record Support(RegisterType register, SupportForm form, List<DateRange> days, boolean died) {

        public Support {
            days = List.copyOf(days);
        }
    }

    /**
     * Who a recipient is, as far as it is counted (个人情况). Health data, therefore hidden in {@code toString}.
     *
     * @param sex sex
     * @param age age in full years on the day
     * @param disabilities certified disabilities
     * @param severelyDisabled whether one of them is severe by the policy of the day
     * @param level the care levels that are possible
     * @param keyGroups the key groups the person belongs to
     */
    public record Person(
            Sex sex,
            int age,
            List<Disability> disabilities,
            boolean severelyDisabled,
            CareLevelRange level,
            Set<KeyGroup> keyGroups) {

        public Person {
            disabilities = List.copyOf(disabilities);
            keyGroups = Sets.immutableEnumSet(keyGroups);
        }

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Person[**]";
        }
    }

    /**
     * Who looks after a recipient (照料情况).
     *
     * @param agreement the agreement that is carried out on the day; none or one
     * @param duties what was last seen of each of its duties
     * @param gaps what is missing on the day
     */
    public record Care(List<Agreement> agreement, Map<CareDuty, Verdict> duties, Set<CoverageGap.Kind> gaps) {

        public Care {
            agreement = List.copyOf(agreement);
            duties = Maps.immutableEnumMap(duties);
            gaps = Sets.immutableEnumSet(gaps);
        }
    }

    /**
     * An agreement in force (有效协议).
     *
     * @param id which
     * @param caregiver who looks after the recipient
     * @param caregiverKnown whether anything is recorded of the caregiver
     * @param until the first day after its term
     */
    public record Agreement(AgreementId id, CaregiverId caregiver, boolean caregiverKnown, LocalDate until) {}

    /**
     * When somebody was last there (最近看望).
     *
     * @param visits days of home visits that took place; none, or the latest
     * @param caregiver days of contact by the caregiver as seen at visits; none, or the latest
     */
    public record LastContact(List<LocalDate> visits, List<LocalDate> caregiver) {

        public LastContact {
            visits = List.copyOf(visits);
            caregiver = List.copyOf(caregiver);
        }
    }

    /**
     * An open risk case (未结风险).
     *
     * @param kind what was noticed
     * @param level how grave it is on the day
     * @param measured whether something is done about it on the day
     */
    public record Risk(SignalKind kind, RiskLevel level, boolean measured) {}

    /**
     * A wish for central support (集中供养意愿).
     *
     * @param expressed the day it was said
     * @param daysWaited how long it has waited by the day, or did wait until it was settled
     * @param result what came of it by the day; none while it waits
     */
    public record Wish(LocalDate expressed, int daysWaited, List<CentralSupportWish.Result> result) {

        public Wish {
            result = List.copyOf(result);
        }
    }

    /** The entry of a case file on the policy's day, which can be any day that the policy has rules for. */
    public static LedgerEntry of(CaseFile file, Policy policy) {
        return new Derivation(file, policy).entry();
    }

    /** Whether the person is supported on the day; the day of death is the last one. */
    public boolean isSupported() {
        return !support.days().isEmpty() && support.days().get(0).contains(day);
    }

    /** How many days ago the caregiver was last in contact (距上次看望或问候天数); empty where no visit found out. */
    public OptionalInt daysSinceContact() {
        return daysSince(lastContact.caregiver());
    }

    /** How many days ago somebody last visited (距上次探访天数); empty where nobody has. */
    public OptionalInt daysSinceVisit() {
        return daysSince(lastContact.visits());
    }

    private OptionalInt daysSince(List<LocalDate> last) {
        return last.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(last.get(0), day)));
    }

    /** Names recipient and day only. */
    @Override
    public String toString() {
        return "LedgerEntry[" + recipient.value() + ", " + day + "]";
    }
}
