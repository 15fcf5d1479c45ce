package org.zhaoliao.person;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;

/**
 * An extremely-poor person who is supported (救助供养对象).
 *
 * @param id identifier
 * @param division the village of residence
 * @param details who they are
 * @param register whose standards apply
 * @param form where they are supported now
 * @param earlierForms where they were supported before, oldest first: a support certificate records each change
 * @param support from the first month of support until it ends, open while it lasts
 * @param disabilities certified disabilities, the components of a multiple one
 * @param livesAlone whether nobody else lives in the household
 * @param atSchool whether they attend a school, as the ledger or a visit says
 * @param guardians who acts for them
 * @param hospitalStays stays in hospital
 * @param wishes wishes for central support, oldest first
 * @param account where money is paid
 * @param died the day of death; none or one
 */
public record Recipient(
        RecipientId id,
        DivisionCode division,
        PersonalDetails details,
        RegisterType register,
        SupportForm form,
        List<EarlierForm> earlierForms,
        DateRange support,
        List<Disability> disabilities,
        Fact<Boolean> livesAlone,
        Fact<Boolean> atSchool,
        List<Guardian> guardians,
        List<HospitalStay> hospitalStays,
        List<CentralSupportWish> wishes,
        Fact<BankAccount> account,
        List<LocalDate> died)
        implements Aggregate<RecipientId> {

    /**
     * @throws InvalidInputException {@code person.died} when more than one day of death is given, {@code person.earlier-forms} when the earlier
     *     forms do not stand in the order of their days
     */
    public Recipient {
        earlierForms = List.copyOf(earlierForms);
        disabilities = List.copyOf(disabilities);
        guardians = List.copyOf(guardians);
        hospitalStays = List.copyOf(hospitalStays);
        wishes = List.copyOf(wishes);
        died = List.copyOf(died);
        if (died.size() > 1) {
            throw InvalidInputException.of("died", "person.died", Integer.toString(died.size()));
        }
        if (!Comparators.isInStrictOrder(earlierForms, Comparator.comparing(EarlierForm::until))) {
            throw InvalidInputException.of("earlierForms", "person.earlier-forms", earlierForms.toString());
        }
    }

    /**
     * A form of support that was left for another (原供养方式).
     *
     * @param form where the person was supported
     * @param until the first day on which it no longer was so
     */
    public record EarlierForm(SupportForm form, LocalDate until) {}

    /** Where the person is or was supported on a day of support. */
    public SupportForm formOn(LocalDate day) {
        return earlierForms.stream()
                .filter(earlier -> earlier.until().isAfter(day))
                .map(EarlierForm::form)
                .findFirst()
                .orElse(form);
    }

    /** Whether the person is supported at home on a day, up to the day of death: these are the persons this library is for. */
    public boolean isDispersedOn(LocalDate day) {
        return formOn(day) == SupportForm.DISPERSED
                && support.contains(day)
                && died.stream().noneMatch(day::isAfter);
    }

    /** The wish that waits on a day. */
    public Optional<CentralSupportWish> openWish(LocalDate day) {
        return wishes.stream().filter(wish -> wish.isOpenOn(day)).findFirst();
    }

    /** The stay in hospital on a day. */
    public Optional<HospitalStay> hospitalStayOn(LocalDate day) {
        return hospitalStays.stream().filter(stay -> stay.stay().contains(day)).findFirst();
    }

    /** The same person with other wishes. */
    public Recipient withWishes(List<CentralSupportWish> changed) {
        return new Recipient(
                id,
                division,
                details,
                register,
                form,
                earlierForms,
                support,
                disabilities,
                livesAlone,
                atSchool,
                guardians,
                hospitalStays,
                changed,
                account,
                died);
    }

    /** The same person with one more stay in hospital. */
    public Recipient admitted(HospitalStay stay) {
        List<HospitalStay> stays = new ArrayList<>(hospitalStays);
        stays.add(stay);
        return new Recipient(
                id,
                division,
                details,
                register,
                form,
                earlierForms,
                support,
                disabilities,
                livesAlone,
                atSchool,
                guardians,
                stays,
                wishes,
                account,
                died);
    }

    /**
     * The same person, supported elsewhere from a day on (变更供养方式). That they were supported otherwise before is kept.
     *
     * @throws InvalidInputException {@code person.earlier-forms} when the form changed on that day or later already
     */
    public Recipient movedTo(SupportForm other, LocalDate on) {
        List<EarlierForm> earlier = new ArrayList<>(earlierForms);
        earlier.add(new EarlierForm(form, on));
        return new Recipient(
                id,
                division,
                details,
                register,
                other,
                earlier,
                support,
                disabilities,
                livesAlone,
                atSchool,
                guardians,
                hospitalStays,
                wishes,
                account,
                died);
    }

    /** The same person with another first or last day of support. */
    public Recipient supportedDuring(DateRange days) {
        return new Recipient(
                id,
                division,
                details,
                register,
                form,
                earlierForms,
                days,
                disabilities,
                livesAlone,
                atSchool,
                guardians,
                hospitalStays,
                wishes,
                account,
                died);
    }

    /** The same person, who died on a day. Support ends with the month, 民发〔2021〕43号 art. 26; see {@link #supportedDuring}. */
    public Recipient died(LocalDate on) {
        return new Recipient(
                id,
                division,
                details,
                register,
                form,
                earlierForms,
                support,
                disabilities,
                livesAlone,
                atSchool,
                guardians,
                hospitalStays,
                wishes,
                account,
                List.of(on));
    }

    /** Names the recipient by identifier only. */
    @Override
    public String toString() {
        return "Recipient[" + id.value() + "]";
    }
}
