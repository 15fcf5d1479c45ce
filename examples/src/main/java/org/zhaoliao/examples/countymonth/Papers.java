package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.TimeLimits;
import org.zhaoliao.html.form.AgreementForm;
import org.zhaoliao.html.form.HostData;
import org.zhaoliao.html.form.PrintPurpose;
import org.zhaoliao.html.form.PublicNotice;
import org.zhaoliao.html.form.SupportCertificate;
import org.zhaoliao.html.form.SupportCertificate.LevelOn;
import org.zhaoliao.html.form.VisitForm;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;

/** One printed paper of each kind, for somebody of the county. */
record Papers(County county, CountyRecords records) {

    private static final PrintPurpose PURPOSE = PrintPurpose.of("演示，人物均为虚构");
    private static final int ALL = 10_000;

    /** The pages, by the name of their file. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("visit-blank.html", VisitForm.blank(host()).page());
        records.files().stream().filter(this::isCaredFor).findFirst().ifPresent(file -> add(pages, file));
        posted().stream()
                .findFirst()
                .ifPresent(one -> pages.put("notice.html", notice(one).page()));
        return pages;
    }

    private void add(Map<String, String> pages, CaseFile file) {
        CareAgreement agreement = agreement(file).get(0);
        AgreementForm form = new AgreementForm(agreement, file.recipient(), caregiver(file, agreement), host());
        pages.put("agreement.html", form.page(Wording.CHINESE, PURPOSE));
        pages.put("agreement-masked.html", form.page());
        pages.put("agreement-en.html", form.page(Wording.ENGLISH, PURPOSE));
        HomeVisit made = made(file).get(0);
        pages.put(
                "visit.html",
                VisitForm.filled(made, file.recipient(), agreement.terms().duties(), host())
                        .page(Wording.CHINESE, PURPOSE));
        pages.put("certificate.html", certificate(file).page(Wording.CHINESE, PURPOSE));
    }

    private boolean isCaredFor(CaseFile file) {
        return !agreement(file).isEmpty() && !made(file).isEmpty();
    }

    private List<CareAgreement> agreement(CaseFile file) {
        return file.agreementOn(county.lastDay()).stream().toList();
    }

    private static Caregiver caregiver(CaseFile file, CareAgreement agreement) {
        return Objects.requireNonNull(file.care().caregivers().get(agreement.caregiver()));
    }

    private static List<HomeVisit> made(CaseFile file) {
        return file.watch().visits().stream()
                .filter(visit -> visit.doneOn().isPresent())
                .toList();
    }

    private SupportCertificate certificate(CaseFile file) {
        List<LevelOn> levels = file.care().assessments().stream()
                .flatMap(assessment -> List.of(file.levels().on(county.policy(assessment.assessedOn()))).stream()
                        .filter(level -> level.isCertain())
                        .map(level -> new LevelOn(level.lightest(), assessment.assessedOn())))
                .toList();
        return new SupportCertificate(file.recipient(), levels, List.of(), host());
    }

    private List<Determination> posted() {
        return county.store().determinations().page(County.CODE, Page.Key.START, ALL).items().stream()
                .map(Versioned::value)
                .filter(one -> one.last(DeterminationAction.POST_NOTICE).isPresent())
                .toList();
    }

    /** The notice of one, and of all others that were posted in its village on the same day. */
    private PublicNotice notice(Determination one) {
        LocalDate posted = postedOn(one);
        DivisionCode village = one.division();
        return new PublicNotice(
                PublicNotice.Kind.OPINION,
                village.at(DivisionLevel.TOWNSHIP),
                village,
                posted,
                TimeLimits.noticeEnd(one, county.policy(posted), county.calendar()).stream()
                        .map(DueDate::date)
                        .toList(),
                posted().stream()
                        .filter(other -> other.division().equals(village)
                                && postedOn(other).equals(posted))
                        .map(other ->
                                PublicNotice.Entry.of(other.applicant(), SupportForm.DISPERSED, county.policy(posted)))
                        .toList(),
                host());
    }

    private static LocalDate postedOn(Determination one) {
        return one.last(DeterminationAction.POST_NOTICE).orElseThrow().on();
    }

    private HostData host() {
        return HostData.of(county.gazetteer());
    }
}
