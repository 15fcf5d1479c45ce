package org.zhaoliao.agreement;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Citation;

/**
 * Entrusts the care of a recipient to a caregiver, between three parties (委托照料服务协议).
 *
 * @param id identifier
 * @param division the village of the recipient
 * @param recipient who is looked after
 * @param caregiver by whom
 * @param entrustingParty the village committee or township that entrusts the care (委托方)
 * @param relation how the caregiver stands to the recipient
 * @param terms duties, frequency, fee and term
 * @param status where it stands
 * @param signatures who signed, on which day
 * @param suspensions when it rested; the last one is open while it rests
 * @param rectification what the caregiver has to put right; none unless in rectification
 * @param ending how it ended before its term; none or one
 * @param predecessor the agreement it renews or replaces; none or one
 */
public record CareAgreement(
        AgreementId id,
        DivisionCode division,
        RecipientId recipient,
        CaregiverId caregiver,
        DivisionCode entrustingParty,
        Relation relation,
        CareTerms terms,
        AgreementStatus status,
        Map<Party, LocalDate> signatures,
        List<DateRange> suspensions,
        List<Rectification> rectification,
        List<Ending> ending,
        List<AgreementId> predecessor)
        implements Aggregate<AgreementId> {

    public CareAgreement {
        signatures = Maps.immutableEnumMap(signatures);
        suspensions = List.copyOf(suspensions);
        rectification = AtMostOne.of("rectification", rectification);
        ending = AtMostOne.of("ending", ending);
        predecessor = AtMostOne.of("predecessor", predecessor);
    }

    /** Whether all three parties have signed. */
    public boolean isSigned() {
        return signatures.size() == Party.values().length;
    }

    /**
     * The days on which it was or will be in force as it stands now: from the later of its term and the last signature until its term or its ending,
     * without the days on which it rested. Days in order; empty unless it took effect.
     */
    public List<DateRange> daysInForce() {
        return DaysInForce.of(this);
    }

    /** Who signs (协议方). */
    public enum Party {
        /** The village or township (委托方). */
        ENTRUSTING,
        /** The recipient, or the guardian for them (救助供养对象或其监护人). */
        RECIPIENT,
        /** The caregiver (照料服务人). */
        CAREGIVER
    }

    /** Why an agreement ended before its term (解除原因), and what that rests on. */
    public enum EndReason {
        /** The recipient died (死亡). */
        DEATH("民发〔2021〕43号", "24(1)(1)", false),
        /** The recipient moved to an institution (转为集中供养). */
        MOVED_TO_INSTITUTION("文民函〔2024〕11号", "二(三)", false),
        /** Support was terminated (终止救助供养). */
        SUPPORT_ENDED("民发〔2021〕43号", "26", false),
        /** The caregiver can no longer serve (照料服务人无法履行). */
        CAREGIVER_UNABLE("照料默认值", "(b)21", true),
        /** The caregiver gave it up (照料服务人辞任). */
        CAREGIVER_RESIGNED("照料默认值", "(b)18", true),
        /** The caregiver did not keep to the agreement (照料服务人未履行). */
        CAREGIVER_FAILED("文民函〔2024〕11号", "二(二)", true),
        /** The recipient was not satisfied (满意度调查不合格). */
        SURVEY_FAILED("文民函〔2024〕11号", "四(二)", true),
        /** The recipient, or the guardian, wants another caregiver (本人或监护人要求更换). */
        CHANGE_WISHED("照料默认值", "(b)20", true),
        /** The parties agreed to end it (协商解除). */
        BY_AGREEMENT("照料默认值", "(b)20", true);

        private final String document;
        private final String article;
        private final boolean leavesNeed;

        EndReason(String document, String article, boolean leavesNeed) {
            this.document = document;
            this.article = article;
            this.leavesNeed = leavesNeed;
        }

        /** What it rests on. */
        public Citation citation() {
            return new Citation(document, article);
        }

        /** Whether the recipient still needs a caregiver at home, so that a successor has to be found. */
        public boolean leavesNeed() {
            return leavesNeed;
        }
    }

    /**
     * The end before the term (解除).
     *
     * @param reason why
     * @param on the first day on which it no longer holds
     */
    public record Ending(EndReason reason, LocalDate on) {}

    /**
     * A time given to put something right (整改).
     *
     * @param demanded the day the caregiver was told
     * @param deadline the last day in time, as the caregiver was told
     */
    public record Rectification(LocalDate demanded, LocalDate deadline) {}
}
