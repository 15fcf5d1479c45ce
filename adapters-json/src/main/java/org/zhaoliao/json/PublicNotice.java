package org.zhaoliao.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.support.NoticeName;

/**
 * What a village may see of those who are supported (公示), 民发〔2021〕43号 art. 15, 《个人信息保护法》 art. 28, 31: the name, whose standards apply, at home or in an
 * institution, since when. Nothing is shown of the name of a minor. There is no number, no address below the village, no age, no care level and nothing of health in
 * it; see {@link Documents#PUBLIC_NOTICE}.
 *
 * @param village where it is posted
 * @param posted the days on which it hangs there
 * @param entries in the order in which they were given
 */
public record PublicNotice(DivisionCode village, DateRange posted, List<Entry> entries) {

    public PublicNotice {
        entries = List.copyOf(entries);
    }

    /**
     * One person (公示人员).
     *
     * @param name the name; empty where it is withheld, as of a minor
     * @param register whose standards apply
     * @param form where the person is supported
     * @param since the first day of support
     */
    public record Entry(String name, RegisterType register, SupportForm form, LocalDate since) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Entry[**]";
        }
    }

    /**
     * The notice of a village.
     *
     * @param recipients whom to show; those of other villages are passed over
     * @param policy says who is of age, on its day
     */
    public static PublicNotice of(
            DivisionCode village, DateRange posted, Collection<Recipient> recipients, Policy policy) {
        return new PublicNotice(
                village,
                posted,
                recipients.stream()
                        .filter(recipient -> village.contains(recipient.division()))
                        .map(recipient -> entry(recipient, policy))
                        .toList());
    }

    private static Entry entry(Recipient recipient, Policy policy) {
        return new Entry(
                NoticeName.of(recipient.details(), policy).shown(),
                recipient.register(),
                recipient.form(),
                recipient.support().from());
    }
}
