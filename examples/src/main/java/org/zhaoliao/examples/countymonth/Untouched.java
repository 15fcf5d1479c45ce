package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** Agreements to which nothing else happened in the month, each handed out once. */
final class Untouched {

    private static final int ALL = 10_000;

    private final County county;
    private final Queue<CareAgreement> lasting;

    Untouched(County county) {
        this.county = county;
        this.lasting =
                new ArrayDeque<>(in(AgreementStatus.IN_FORCE, agreement -> isLasting(agreement) && isOlder(agreement)));
    }

    /** One that goes on beyond the month; none when a small county has no more. */
    Optional<CareAgreement> next() {
        return Optional.ofNullable(lasting.poll());
    }

    /** Those whose term ends in the month. */
    List<CareAgreement> expiring() {
        return in(AgreementStatus.IN_FORCE, agreement -> !isLasting(agreement));
    }

    /** Those that wait to be handed to the parties. */
    List<CareAgreement> drafts() {
        return in(AgreementStatus.DRAFT, draft -> true);
    }

    private List<CareAgreement> in(AgreementStatus status, Predicate<CareAgreement> which) {
        return county.store().agreements().page(County.CODE, Page.Key.START, ALL).items().stream()
                .map(Versioned::value)
                .filter(agreement -> agreement.status() == status)
                .filter(which)
                .filter(agreement -> isQuiet(agreement) && livesOnAtHome(agreement))
                .toList();
    }

    private boolean isLasting(CareAgreement agreement) {
        return agreement.terms().term().until().isAfter(county.lastDay());
    }

    private boolean isOlder(CareAgreement agreement) {
        return agreement.signedOn().stream().anyMatch(signed -> signed.isBefore(county.firstDay()));
    }

    private boolean isQuiet(CareAgreement agreement) {
        return county.store().agreements().history(agreement.id()).size() == 1;
    }

    private boolean livesOnAtHome(CareAgreement agreement) {
        LocalDate day = county.lastDay();
        return county.store().terminations().of(agreement.recipient()).isEmpty()
                && county.store()
                        .recipients()
                        .find(agreement.recipient())
                        .map(Versioned::value)
                        .filter(recipient -> isThere(recipient, day))
                        .isPresent();
    }

    private static boolean isThere(Recipient recipient, LocalDate day) {
        return recipient.isDispersedOn(day) && recipient.hospitalStays().isEmpty();
    }
}
