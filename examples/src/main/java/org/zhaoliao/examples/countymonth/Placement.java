package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.usecase.ActOnAgreement;

/** A recipient moves into an institution: the wish is settled, the form of support changes, the agreement ends (W2.11). */
final class Placement {

    private final County county;

    Placement(County county) {
        this.county = county;
    }

    void place(Versioned<Recipient> stored, CentralSupportWish settled, LocalDate day) {
        Recipient moved = stored.value().withWishes(List.of(settled)).movedTo(SupportForm.CENTRAL, day);
        county.store().recipients().replace(moved, stored.revision(), county.change(day, "placed"));
        county.store().agreements().of(moved.id()).stream()
                .map(Versioned::value)
                .filter(agreement -> agreement.status().holds())
                .forEach(agreement -> new ActOnAgreement(county.store())
                        .act(
                                agreement.id(),
                                AgreementAct.end(day, CareAgreement.EndReason.MOVED_TO_INSTITUTION),
                                county.change(day, "placed")));
    }
}
