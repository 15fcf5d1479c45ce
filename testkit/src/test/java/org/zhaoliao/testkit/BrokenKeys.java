package org.zhaoliao.testkit;

import java.util.List;
import java.util.function.Supplier;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.ConflictException.Kind;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;

/** Faults of what only one may hold. */
final class BrokenKeys {

    private BrokenKeys() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "passes a second holder of a key over in silence when it adds",
                        () -> Breaking.recipients("add", (port, given) -> {
                            try {
                                return port.add((Recipient) given[0], (Change) given[1]);
                            } catch (ConflictException refused) {
                                return new Versioned<>((Recipient) given[0], Revision.FIRST);
                            }
                        }),
                        "addingARivalIsRefused",
                        "oneClaimWins"),
                Fault.of(
                        "passes a second holder of a key over in silence when it replaces",
                        () -> Breaking.recipients("replace", (port, given) -> {
                            try {
                                return port.replace((Recipient) given[0], (Revision) given[1], (Change) given[2]);
                            } catch (ConflictException refused) {
                                return new Versioned<>((Recipient) given[0], Revision.FIRST);
                            }
                        }),
                        "becomingARivalIsRefused",
                        "oneBecomesTheHolder",
                        "keyIsFreeAgain"),
                Fault.of(
                        "looks at the keys first when it adds",
                        () -> Breaking.agreements(
                                "add",
                                (port, given) -> told(
                                        Kind.ALREADY_STORED,
                                        () -> port.add((CareAgreement) given[0], (Change) given[1]))),
                        "identifierComesFirst"),
                Fault.of(
                        "looks at the keys first when it replaces",
                        () -> Breaking.agreements(
                                "replace",
                                (port, given) -> told(
                                        Kind.BACKDATED,
                                        () -> port.replace(
                                                (CareAgreement) given[0], (Revision) given[1], (Change) given[2]))),
                        "momentComesFirst"),
                Fault.of(
                        "takes the holder of a key for its rival",
                        () -> Breaking.agreements("replace", (port, given) -> {
                            CareAgreement one = (CareAgreement) given[0];
                            if (one.status() == AgreementStatus.IN_FORCE) {
                                throw new ConflictException(Kind.NOT_UNIQUE, one.id());
                            }
                            return port.replace(one, (Revision) given[1], (Change) given[2]);
                        }),
                        "holderKeepsItsKey"));
    }

    private static Object told(Kind otherwise, Supplier<Object> write) {
        try {
            return write.get();
        } catch (ConflictException refused) {
            if (refused.kind() == otherwise) {
                throw new ConflictException(Kind.NOT_UNIQUE, new CaregiverId("x"));
            }
            throw refused;
        }
    }
}
