package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemAction;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.problem.UnitKind;
import org.zhaoliao.revision.Versioned;

/** What the offices do about problems and wishes: settle, refer, place, or leave open. */
final class FollowUp {

    private final County county;

    FollowUp(County county) {
        this.county = county;
    }

    void run(Collection<RecipientId> recipients) {
        county.store().transactions().within(() -> {
            for (RecipientId id : recipients) {
                county.store().problems().of(id).forEach(this::handle);
                county.store().recipients().find(id).ifPresent(this::place);
            }
            return recipients.size();
        });
    }

    private void handle(Versioned<Problem> problem) {
        String id = problem.value().id().value();
        int share = county.chance().between("handled" + id, 1, 100);
        LocalDate day = county.calendar()
                .plusWorkingDays(problem.value().foundOn(), county.chance().between("after" + id, 1, 6));
        if (day.isAfter(county.lastDay()) || share > 88) {
            return;
        }
        ProblemStep step = share <= 62
                ? ProblemStep.of(ProblemAction.SETTLE, day, "已解决")
                : ProblemStep.referral(day, unit(problem.value().kind()));
        problem.value()
                .decide(step, day, county.policy(day), county.calendar())
                .fold(
                        accepted -> county.store()
                                .problems()
                                .replace(
                                        problem.value().after(accepted, step),
                                        problem.revision(),
                                        county.change(day, "problem")),
                        refused -> problem);
    }

    private static ProblemStep.Unit unit(ProblemKind kind) {
        return switch (kind) {
            case HEALTH -> new ProblemStep.Unit(UnitKind.HEALTH, "县卫生健康局");
            case HOUSING, HEATING -> new ProblemStep.Unit(UnitKind.HOUSING, "县住房和城乡建设局");
            case PAPERS -> new ProblemStep.Unit(UnitKind.POLICE, "县公安局");
            default -> new ProblemStep.Unit(UnitKind.OTHER, "相关部门");
        };
    }

    /** A third of those who wish it find a place within the month; they move, and their agreement ends. */
    private void place(Versioned<Recipient> stored) {
        Recipient recipient = stored.value();
        recipient
                .openWish(county.lastDay())
                .filter(wish ->
                        county.chance().percent("placed" + recipient.id().value(), 33))
                .ifPresent(wish -> {
                    LocalDate day = afterSigning(recipient, county.calendar().plusWorkingDays(wish.expressed(), 4));
                    if (!day.isAfter(county.lastDay())) {
                        new Placement(county).place(stored, wish.settled(day, CentralSupportWish.Result.PLACED), day);
                    }
                });
    }

    /** Whose agreement is only being signed moves when that is done. */
    private LocalDate afterSigning(Recipient recipient, LocalDate day) {
        return county.store().agreements().of(recipient.id()).stream()
                .map(agreement -> County.after(
                        day,
                        county.store().agreements().history(agreement.value().id())))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }
}
