package org.zhaoliao.caregiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/** Whether the caregiver is somebody else than the recipient: by ID number, and where one is missing by a different date of birth. */
final class SamePerson {

    private static final String FACT = "caregiver.fact.resident-id";

    private SamePerson() {}

    static Observation observe(Candidacy candidacy) {
        Optional<ResidentId> caregiver = candidacy.caregiver().residentId().value();
        Optional<ResidentId> recipient = candidacy.recipient().residentId().value();
        if (caregiver.isPresent() && recipient.isPresent()) {
            return seen(!caregiver.equals(recipient));
        }
        Optional<LocalDate> birth = candidacy.caregiver().birthDate().value();
        return birth.isPresent() && !birth.get().equals(candidacy.recipient().birthDate())
                ? seen(true)
                : new Observation(
                        Verdict.UNDETERMINED,
                        Reason.of("rule.unknown", "@" + FACT),
                        List.of(FactRef.of(FACT)),
                        List.of(FactRef.of(FACT)));
    }

    private static Observation seen(boolean somebodyElse) {
        return Observation.of(
                somebodyElse, Reason.of(somebodyElse ? "caregiver.not-self.saw" : "caregiver.not-self.same"));
    }
}
