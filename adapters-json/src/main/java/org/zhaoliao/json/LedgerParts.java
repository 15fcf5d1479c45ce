package org.zhaoliao.json;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;

/** The parts of a ledger entry. */
final class LedgerParts {

    private LedgerParts() {}

    static List<CoverageGap.Kind> gaps(Set<CoverageGap.Kind> gaps) {
        return gaps.stream().sorted().toList();
    }

    static List<RiskWire> risks(List<LedgerEntry.Risk> risks) {
        return risks.stream().map(RiskWire::of).toList();
    }

    /** How somebody is supported (供养情况). */
    record SupportWire(
            RegisterType register,
            SupportForm form,
            @Nullable RangeWire days,
            Boolean died) implements Wire<LedgerEntry.Support> {

        static SupportWire of(LedgerEntry.Support support) {
            return new SupportWire(
                    support.register(),
                    support.form(),
                    OneOrNone.member(support.days(), RangeWire::of),
                    support.died());
        }

        @Override
        public LedgerEntry.Support meaning() {
            return new LedgerEntry.Support(register, form, OneOrNone.list(days, RangeWire::meaning), died);
        }
    }

    /** Who a recipient is, as far as it is counted (个人情况). */
    record PersonWire(
            Sex sex,
            @Min(value = 0, message = "json.least") Integer age,
            @Size(max = Texts.MANY, message = "json.items") List<FactsParts.DisabilityWire> disabilities,
            Boolean severelyDisabled,
            LevelWire level,
            @Size(max = Texts.MANY, message = "json.items") List<KeyGroup> keyGroups)
            implements Wire<LedgerEntry.Person> {

        static PersonWire of(LedgerEntry.Person person) {
            return new PersonWire(
                    person.sex(),
                    person.age(),
                    FactsParts.disabilities(person.disabilities()),
                    person.severelyDisabled(),
                    new LevelWire(person.level().lightest(), person.level().heaviest()),
                    person.keyGroups().stream().sorted().toList());
        }

        @Override
        public LedgerEntry.Person meaning() {
            return new LedgerEntry.Person(
                    sex,
                    age,
                    FactsParts.disabilityList(disabilities),
                    severelyDisabled,
                    level.meaning(),
                    Set.copyOf(keyGroups));
        }

        /** Tells nothing. */
        @Override
        public String toString() {
            return "PersonWire[**]";
        }
    }

    /** The care levels that are possible (可能的护理档次). */
    record LevelWire(CareLevel lightest, CareLevel heaviest) implements Wire<CareLevelRange> {

        @Override
        public CareLevelRange meaning() {
            return new CareLevelRange(lightest, heaviest);
        }
    }

    /** An agreement in force (有效协议). */
    record AgreedWire(
            @Pattern(regexp = Texts.ID, message = "json.identifier")
            String id,

            @Pattern(regexp = Texts.ID, message = "json.identifier")
            String caregiver,

            Boolean caregiverKnown,
            LocalDate until)
            implements Wire<LedgerEntry.Agreement> {

        static AgreedWire of(LedgerEntry.Agreement agreement) {
            return new AgreedWire(
                    agreement.id().value(),
                    agreement.caregiver().value(),
                    agreement.caregiverKnown(),
                    agreement.until());
        }

        @Override
        public LedgerEntry.Agreement meaning() {
            return new LedgerEntry.Agreement(new AgreementId(id), new CaregiverId(caregiver), caregiverKnown, until);
        }
    }

    /** When somebody was last there (最近看望). */
    record LastContactWire(
            @Nullable LocalDate visit, @Nullable LocalDate caregiver) implements Wire<LedgerEntry.LastContact> {

        static LastContactWire of(LedgerEntry.LastContact contact) {
            return new LastContactWire(OneOrNone.member(contact.visits()), OneOrNone.member(contact.caregiver()));
        }

        @Override
        public LedgerEntry.LastContact meaning() {
            return new LedgerEntry.LastContact(OneOrNone.list(visit), OneOrNone.list(caregiver));
        }
    }

    /** An open risk case (未结风险). */
    record RiskWire(SignalKind kind, RiskLevel level, Boolean measured) implements Wire<LedgerEntry.Risk> {

        static RiskWire of(LedgerEntry.Risk risk) {
            return new RiskWire(risk.kind(), risk.level(), risk.measured());
        }

        @Override
        public LedgerEntry.Risk meaning() {
            return new LedgerEntry.Risk(kind, level, measured);
        }
    }

    /** A wish for central support (集中供养意愿). */
    record WishWire(
            LocalDate expressed,
            @Min(value = 0, message = "json.least") Integer daysWaited,
            CentralSupportWish.@Nullable Result result)
            implements Wire<LedgerEntry.Wish> {

        static WishWire of(LedgerEntry.Wish wish) {
            return new WishWire(wish.expressed(), wish.daysWaited(), OneOrNone.member(wish.result()));
        }

        @Override
        public LedgerEntry.Wish meaning() {
            return new LedgerEntry.Wish(expressed, daysWaited, OneOrNone.list(result));
        }
    }
}
