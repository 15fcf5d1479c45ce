package org.zhaoliao.agreement;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

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
 * @param signatures which party has signed, when and by whom
 * @param effective the day on which it was brought into force; none until then, or where only the signatures are on record
 * @param suspensions when and why it rested; the last one is open while it rests
 * @param rectification what the caregiver has to put right; none unless in rectification
 * @param ending how it ended before its term; none or one
 * @param predecessor the agreement it renews or replaces; none or one
 * @param voiding why it was declared void; none or one
 * @param lastAct the day for which the latest act was taken; none where only what the acts left behind is on record
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
        Map<Party, Signature> signatures,
        List<LocalDate> effective,
        List<Suspension> suspensions,
        List<Rectification> rectification,
        List<Ending> ending,
        List<AgreementId> predecessor,
        List<Voiding> voiding,
        List<LocalDate> lastAct)
        implements Aggregate<AgreementId> {

    public CareAgreement {
        signatures = Maps.immutableEnumMap(signatures);
        effective = AtMostOne.of("effective", effective);
        suspensions = List.copyOf(suspensions);
        rectification = AtMostOne.of("rectification", rectification);
        ending = AtMostOne.of("ending", ending);
        predecessor = AtMostOne.of("predecessor", predecessor);
        voiding = AtMostOne.of("voiding", voiding);
        lastAct = AtMostOne.of("lastAct", lastAct);
    }

    /** An agreement that was not declared void, with what its acts left behind. */
    public CareAgreement(
            AgreementId id,
            DivisionCode division,
            RecipientId recipient,
            CaregiverId caregiver,
            DivisionCode entrustingParty,
            Relation relation,
            CareTerms terms,
            AgreementStatus status,
            Map<Party, Signature> signatures,
            List<LocalDate> effective,
            List<Suspension> suspensions,
            List<Rectification> rectification,
            List<Ending> ending,
            List<AgreementId> predecessor) {
        this(
                id,
                division,
                recipient,
                caregiver,
                entrustingParty,
                relation,
                terms,
                status,
                signatures,
                effective,
                suspensions,
                rectification,
                ending,
                predecessor,
                List.of(),
                List.of());
    }

    /**
     * A new draft that follows no other.
     *
     * @param entrustingParty see the component
     */
    public static CareAgreement draft(
            AgreementId id,
            Recipient recipient,
            CaregiverId caregiver,
            Relation relation,
            DivisionCode entrustingParty,
            CareTerms terms) {
        return new CareAgreement(
                id,
                recipient.division(),
                recipient.id(),
                caregiver,
                entrustingParty,
                relation,
                terms,
                AgreementStatus.DRAFT,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A draft with the same parties that renews this agreement (续签). */
    public CareAgreement renewal(AgreementId renewed, CareTerms next) {
        return succession(renewed, caregiver, relation, next);
    }

    /** A draft that replaces this agreement with one with somebody else (更换照料服务人). */
    public CareAgreement succession(AgreementId successor, CaregiverId follower, Relation other, CareTerms next) {
        return new CareAgreement(
                successor,
                division,
                recipient,
                follower,
                entrustingParty,
                other,
                next,
                AgreementStatus.DRAFT,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(id));
    }

    /** The day on which the last of the three parties signed; empty while one has not. */
    public Optional<LocalDate> signedOn() {
        return isSigned()
                ? signatures.values().stream().map(Signature::on).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether all three parties have signed. */
    public boolean isSigned() {
        return signatures.size() == Party.values().length;
    }

    /** Whether it was signed by all and took effect, be it over, or declared void since, or not. */
    public boolean tookEffect() {
        return status.tookEffect() || voiding.stream().anyMatch(Voiding::served);
    }

    /**
     * The days on which it was or will be in force as it stands now: from the latest of its term, the last signature and the day it was brought
     * into force until its term, its ending or the day it was declared void, without the days on which it rested. Days in order; empty unless it took
     * effect. What was done under an agreement that turned out to be void was done nevertheless: somebody was there on those days.
     */
    public List<DateRange> daysInForce() {
        return DaysInForce.of(this);
    }

    /** Whether both hold a recipient on some day, resting or not: of such days a recipient can have one agreement only (W2.4). */
    boolean sharesDaysWith(CareAgreement other) {
        return DaysInForce.share(this, other);
    }

    /** The latest day for which anything was done; empty for a draft that nobody touched. */
    public Optional<LocalDate> lastDay() {
        return LastDay.of(this);
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

    /** Who signs for a party (签字人). For the entrusting party and the caregiver it is always they themselves. */
    public enum Signatory {
        /** The party (本人). */
        PERSON,
        /** The recipient's guardian (监护人). */
        GUARDIAN,
        /** The village committee, for a recipient who cannot sign and has no other guardian than the caregiver (村（居）民委员会). */
        VILLAGE_COMMITTEE;

        /**
         * Whether they may sign for the recipient beside this caregiver: a minor, and whoever has a disability that policy names, is represented; nobody
         * signs on both sides.
         */
        public Finding right(Recipient recipient, Caregiver caregiver, Policy policy) {
            return new SigningRight(recipient, caregiver, policy).of(this);
        }

        /** The first in this order who may sign for the recipient beside this caregiver; there is always one. */
        public static Signatory entitled(Recipient recipient, Caregiver caregiver, Policy policy) {
            return Arrays.stream(values())
                    .filter(by -> by.right(recipient, caregiver, policy).verdict() == Verdict.MET)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A signature (签字).
     *
     * @param on when
     * @param by who signed for the party
     */
    public record Signature(LocalDate on, Signatory by) {}

    /** Why an agreement rests (中止原因), and what that rests on. */
    public enum SuspensionReason {
        /** The recipient is in a hospital or institution that looks after them (住院或入住机构). */
        IN_INSTITUTION("(b)26", false),
        /** The recipient is lost (走失). */
        LOST("(b)44", false),
        /** The recipient is in detention or compulsory rehabilitation (拘留、强制隔离戒毒等). */
        DETAINED("(b)45", false),
        /** The caregiver cannot come for some time (照料服务人暂时不能履行). */
        CAREGIVER_AWAY("(b)18", true);

        private final String article;
        private final boolean leavesNeed;

        SuspensionReason(String article, boolean leavesNeed) {
            this.article = article;
            this.leavesNeed = leavesNeed;
        }

        /** What it rests on. */
        public Citation citation() {
            return new Citation("照料默认值", article);
        }

        /** Whether the recipient is at home meanwhile and needs somebody. */
        public boolean leavesNeed() {
            return leavesNeed;
        }
    }

    /**
     * A time in which it rested (中止).
     *
     * @param reason why
     * @param days when, open while it rests
     */
    public record Suspension(SuspensionReason reason, DateRange days) {}

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

    /** Why an agreement is declared void (作废原因), and what that rests on. */
    public enum VoidReason {
        /** The parties do not pursue it; only what never took effect can be given up so (不再签订). */
        NOT_PURSUED("照料默认值", "(b)20", false),
        /** Entered by mistake (登记错误). */
        ENTERED_IN_ERROR("照料默认值", "(b)20", true),
        /** A party had no civil capacity (一方无民事行为能力). */
        NO_CAPACITY("民法典", "144", true),
        /** The parties did not mean what they declared (虚假意思表示). */
        SHAM("民法典", "146", true),
        /** It breaks mandatory law, or offends public order (违反强制性规定、违背公序良俗). */
        AGAINST_LAW("民法典", "153", true),
        /** Made in collusion to harm somebody (恶意串通). */
        COLLUSION("民法典", "154", true),
        /** A court or arbitrator revoked it for mistake, deceit or duress (依法撤销). */
        REVOKED("民法典", "147; 148; 150", true);

        private final String document;
        private final String article;
        private final boolean afterEffect;

        VoidReason(String document, String article, boolean afterEffect) {
            this.document = document;
            this.article = article;
            this.afterEffect = afterEffect;
        }

        /** What it rests on. */
        public Citation citation() {
            return new Citation(document, article);
        }

        /** Whether an agreement that took effect can be declared void for it. */
        public boolean afterEffect() {
            return afterEffect;
        }
    }

    /**
     * That it was declared void (作废). In law it is void from the beginning (民法典 art. 155); the days on which it was carried out stay on record.
     *
     * @param reason why
     * @param on when; the first day on which nobody serves under it any more
     * @param served whether it had taken effect until then
     */
    public record Voiding(VoidReason reason, LocalDate on, boolean served) {}

    /**
     * A time given to put something right (整改).
     *
     * @param demanded the day the caregiver was told
     * @param deadline the last day in time, as the caregiver was told
     */
    public record Rectification(LocalDate demanded, LocalDate deadline) {}
}
