package org.zhaoliao.json;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.identity.PersonalData;
import org.zhaoliao.rule.Fact;

/**
 * What a document shows of personal data (个人信息披露范围): nothing but masks, unless somebody says for which purpose it is needed, and then no more than that
 * purpose needs. 《个人信息保护法》 art. 6, 28, 51.
 */
public enum Disclosure {
    /** Names and numbers masked; birth dates, health and means left out (脱敏). */
    MASKED,
    /** To look after a person: names, telephone numbers, health (照料服务). */
    CARE(PersonalKind.NAME, PersonalKind.PHONE, PersonalKind.HEALTH),
    /** To pay: names, ID numbers, accounts (资金发放). */
    PAYMENT(PersonalKind.NAME, PersonalKind.RESIDENT_ID, PersonalKind.ACCOUNT),
    /** To ask another authority's data: names and ID numbers (数据核对). */
    DATA_MATCH(PersonalKind.NAME, PersonalKind.RESIDENT_ID),
    /** To hand the whole record to a system that is entitled to keep it, or to the person (完整交换). Only such a document can be read back. */
    EXCHANGE(PersonalKind.values());

    private final ImmutableSet<PersonalKind> shown;

    Disclosure(PersonalKind... shown) {
        this.shown = ImmutableSet.copyOf(shown);
    }

    /** Whether a text names one of them. */
    static boolean isOne(String text) {
        return Arrays.stream(values()).anyMatch(one -> one.name().equals(text));
    }

    boolean shows(PersonalKind kind) {
        return shown.contains(kind);
    }

    /** The data itself where it is shown, else its mask. */
    String text(PersonalKind kind, PersonalData data) {
        return shows(kind) ? data.reveal() : data.masked();
    }

    /** A value that is left out where its kind is not shown. */
    <T, R> @Nullable R shown(PersonalKind kind, T value, Function<? super T, ? extends @Nullable R> wire) {
        return shows(kind) ? wire.apply(value) : null;
    }

    /** The member of a fact: the data itself where it is shown, else its mask. */
    @Nullable
    FactWire<String> fact(PersonalKind kind, Fact<? extends PersonalData> fact) {
        return FactWire.member(fact, data -> text(kind, data));
    }
}
