package org.zhaoliao.caregiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;

/**
 * Looks after recipients under agreements (照料服务人): a person, or an organisation with staff.
 *
 * @param id identifier
 * @param division the village where the caregiver lives or works
 * @param kind person or organisation
 * @param name name
 * @param residentId ID number of a person; unknown for an organisation
 * @param birthDate date of birth of a person; unknown for an organisation
 * @param phone where to reach them
 * @param supported whether they are an extremely-poor person themselves
 * @param fit whether they are in health and have civil capacity to look after somebody
 * @param villageCadre whether they hold an office in the village: allowed, but shown
 * @param capacity how many recipients an organisation can look after, by its own word; unknown for a person
 * @param account where the care fee is paid: the caregiver's own
 * @param available when they can serve, open while it lasts
 */
public record Caregiver(
        CaregiverId id,
        DivisionCode division,
        Kind kind,
        PersonName name,
        Fact<ResidentId> residentId,
        Fact<LocalDate> birthDate,
        Fact<PhoneNumber> phone,
        Fact<Boolean> supported,
        Fact<Boolean> fit,
        Fact<Boolean> villageCadre,
        Fact<Integer> capacity,
        Fact<BankAccount> account,
        DateRange available)
        implements Aggregate<CaregiverId> {

    /** A caregiver of whose capacity and account nothing is known yet. */
    public Caregiver(
            CaregiverId id,
            DivisionCode division,
            Kind kind,
            PersonName name,
            Fact<ResidentId> residentId,
            Fact<LocalDate> birthDate,
            Fact<PhoneNumber> phone,
            Fact<Boolean> supported,
            Fact<Boolean> fit,
            Fact<Boolean> villageCadre,
            DateRange available) {
        this(
                id,
                division,
                kind,
                name,
                residentId,
                birthDate,
                phone,
                supported,
                fit,
                villageCadre,
                Fact.unknown(),
                Fact.unknown(),
                available);
    }

    /** Person or organisation. */
    public enum Kind {
        /** 个人. */
        INDIVIDUAL,
        /** 机构或社会组织. */
        ORGANISATION
    }

    /**
     * When they are able to serve, as far as is known: while they are available, a person until the day on which they were found unfit. What is not known is
     * no finding. None or one.
     */
    public List<DateRange> able() {
        return unfitFrom()
                .map(from -> DateRange.of(LocalDate.MIN, from).intersection(available))
                .orElse(Optional.of(available))
                .stream()
                .toList();
    }

    private Optional<LocalDate> unfitFrom() {
        return kind == Kind.INDIVIDUAL && fit instanceof Fact.Known<Boolean> known && !known.known()
                ? Optional.of(known.source().asOf())
                : Optional.empty();
    }

    /** The same caregiver, able to serve for another time. */
    public Caregiver availableFor(DateRange period) {
        return new Caregiver(
                id,
                division,
                kind,
                name,
                residentId,
                birthDate,
                phone,
                supported,
                fit,
                villageCadre,
                capacity,
                account,
                period);
    }

    /** The same caregiver, with what is known of capacity and account. */
    public Caregiver with(Fact<Integer> statedCapacity, Fact<BankAccount> ownAccount) {
        return new Caregiver(
                id,
                division,
                kind,
                name,
                residentId,
                birthDate,
                phone,
                supported,
                fit,
                villageCadre,
                statedCapacity,
                ownAccount,
                available);
    }

    /** Names the caregiver by identifier only. */
    @Override
    public String toString() {
        return "Caregiver[" + id.value() + "]";
    }
}
