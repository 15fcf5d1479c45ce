package org.zhaoliao.json;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.CentralSupportWish.Result;
import org.zhaoliao.person.CentralSupportWish.Settlement;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient.EarlierForm;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;

/** The parts of a recipient document. */
final class RecipientParts {

    private RecipientParts() {}

    static List<StayWire> stays(List<HospitalStay> stays) {
        return stays.stream().map(StayWire::of).toList();
    }

    /** A form of support that was left for another (原供养方式). */
    record EarlierFormWire(SupportForm form, LocalDate until) implements Wire<EarlierForm> {

        static EarlierFormWire of(EarlierForm earlier) {
            return new EarlierFormWire(earlier.form(), earlier.until());
        }

        @Override
        public EarlierForm meaning() {
            return new EarlierForm(form, until);
        }
    }

    /** Who acts for a recipient (监护人). */
    record GuardianWire(
            @Personal(PersonalKind.NAME) @Size(max = 150, message = "json.length")
            String name,

            Relation relation,
            @Personal(PersonalKind.PHONE) @Nullable FactWire<String> phone)
            implements Wire<Guardian> {

        static GuardianWire of(Guardian guardian, Disclosure disclosure) {
            return new GuardianWire(
                    disclosure.text(PersonalKind.NAME, guardian.name()),
                    guardian.relation(),
                    disclosure.fact(PersonalKind.PHONE, guardian.phone()));
        }

        @Override
        public Guardian meaning() {
            return new Guardian(PersonName.of(name), relation, FactWire.fact(phone, PhoneNumber::of));
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "GuardianWire[" + relation + "]";
        }
    }

    /** A stay in hospital (住院). */
    record StayWire(RangeWire stay, @Nullable FactWire<Boolean> attended) implements Wire<HospitalStay> {

        static StayWire of(HospitalStay stay) {
            return new StayWire(RangeWire.of(stay.stay()), FactWire.member(stay.attended()));
        }

        @Override
        public HospitalStay meaning() {
            return new HospitalStay(stay.meaning(), FactWire.fact(attended));
        }
    }

    /** A wish to live in an institution (集中供养意愿). */
    record WishWire(LocalDate expressed, @Nullable SettlementWire settlement) implements Wire<CentralSupportWish> {

        static WishWire of(CentralSupportWish wish) {
            return new WishWire(wish.expressed(), OneOrNone.member(wish.settlement(), SettlementWire::of));
        }

        @Override
        public CentralSupportWish meaning() {
            return new CentralSupportWish(expressed, OneOrNone.list(settlement, SettlementWire::meaning));
        }
    }

    /** How a wish ended (意愿落实). */
    record SettlementWire(LocalDate on, Result result) implements Wire<Settlement> {

        static SettlementWire of(Settlement settlement) {
            return new SettlementWire(settlement.on(), settlement.result());
        }

        @Override
        public Settlement meaning() {
            return new Settlement(on, result);
        }
    }
}
