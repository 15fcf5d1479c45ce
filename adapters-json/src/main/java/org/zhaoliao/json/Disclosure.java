package org.zhaoliao.json;

import com.google.common.collect.ImmutableSet;
import org.zhaoliao.identity.PersonalData;

/**
 * What a document shows of personal data (个人信息披露范围): nothing but masks, unless somebody says for which purpose it is needed, and then no more than that
 * purpose needs. 《个人信息保护法》 art. 6, 28, 51.
 */
public enum Disclosure {
    /** Names and numbers masked; birth dates and health left out (脱敏). */
    MASKED,
    /** To look after a person: names, telephone numbers, health (照料服务). */
    CARE(Kind.NAME, Kind.PHONE, Kind.HEALTH),
    /** To pay: names, ID numbers, accounts (资金发放). */
    PAYMENT(Kind.NAME, Kind.RESIDENT_ID, Kind.ACCOUNT),
    /** To ask another authority's data: names and ID numbers (数据核对). */
    DATA_MATCH(Kind.NAME, Kind.RESIDENT_ID),
    /** To hand the whole record to a system that is entitled to keep it, or to the person (完整交换). Only such a document can be read back. */
    EXCHANGE(Kind.values());

    private final ImmutableSet<Kind> shown;

    Disclosure(Kind... shown) {
        this.shown = ImmutableSet.copyOf(shown);
    }

    boolean shows(Kind kind) {
        return shown.contains(kind);
    }

    /** The data itself where it is shown, else its mask. */
    String text(Kind kind, PersonalData data) {
        return shows(kind) ? data.reveal() : data.masked();
    }

    /** Kinds of personal data. */
    enum Kind {
        NAME,
        RESIDENT_ID,
        PHONE,
        ACCOUNT,
        /** Birth date, disabilities, stays in hospital. */
        HEALTH
    }
}
