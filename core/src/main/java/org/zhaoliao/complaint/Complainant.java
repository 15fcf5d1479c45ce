package org.zhaoliao.complaint;

import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.rule.Fact;

/** Who complains or suggests (投诉人、建议人): somebody with a name, or nobody known. Both are handled alike. */
public sealed interface Complainant {

    /**
     * Somebody who gave a name (实名).
     *
     * @param name name
     * @param phone where to reach them
     */
    record Named(PersonName name, Fact<PhoneNumber> phone) implements Complainant {}

    /** Somebody who gave none (匿名). */
    record Anonymous() implements Complainant {}
}
