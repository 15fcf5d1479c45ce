package org.zhaoliao.determination;

import java.util.List;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;

/** The determinations of a system (认定库). Their applicants are not recipients yet, so that they have no subject. */
public interface Determinations extends Aggregates<DeterminationId, Determination> {

    /** How determinations are stored. */
    StoredKind<Determination> KIND =
            new StoredKind<>("determination", Determination.class, determination -> "", determination -> List.of());
}
