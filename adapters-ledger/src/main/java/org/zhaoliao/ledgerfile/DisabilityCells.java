package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityCertificate;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.ResidentId;

/** The cells on disability: kinds and grades in pairs (视力、肢体 with 一级、二级), compared with the certificate. */
final class DisabilityCells {

    private static final List<LedgerColumn> DETAILS =
            List.of(LedgerColumn.DISABILITY_KIND, LedgerColumn.DISABILITY_GRADE, LedgerColumn.DISABILITY_CERTIFICATE);

    private final RowCells cells;
    private final LedgerLayout layout;
    private final LedgerDictionary dictionary;

    DisabilityCells(RowCells cells, LedgerLayout layout) {
        this.cells = cells;
        this.layout = layout;
        this.dictionary = layout.dictionary();
    }

    /** The disabilities; empty when the ledger says that there are none. Errors are left in the cells. */
    List<Disability> read(Optional<ResidentId> person) {
        Optional<Boolean> disabled = cells.required(
                LedgerColumn.DISABLED,
                word -> dictionary.meaning(Term.ANSWER, word).equals("YES"));
        if (disabled.isEmpty()) {
            return List.of();
        }
        return disabled.get() ? disabilities(person) : none();
    }

    private List<Disability> none() {
        DETAILS.stream()
                .filter(column -> !cells.isBlank(column))
                .forEach(column -> cells.reject(column, "not-disabled", PlainText.hidden(cells.text(column))));
        return List.of();
    }

    private List<Disability> disabilities(Optional<ResidentId> person) {
        Optional<List<DisabilityKind>> kinds = cells.required(
                LedgerColumn.DISABILITY_KIND,
                text -> layout.parts(text)
                        .map(word -> dictionary.constant(Term.DISABILITY_KIND, DisabilityKind.class, word))
                        .toList());
        Optional<List<Integer>> grades = grades();
        Optional<DisabilityCertificate> certificate = cells.value(
                LedgerColumn.DISABILITY_CERTIFICATE, text -> DisabilityCertificate.of(CellValues.undamaged(text)));
        List<Disability> pairs =
                kinds.flatMap(k -> grades.map(g -> pairs(k, g))).orElse(List.of());
        certificate.ifPresent(c -> compare(c, person, pairs));
        return pairs;
    }

    private Optional<List<Integer>> grades() {
        if (cells.isBlank(LedgerColumn.DISABILITY_GRADE) && !cells.isFaulty(LedgerColumn.DISABILITY_GRADE)) {
            cells.reject(LedgerColumn.DISABILITY_GRADE, "grade-missing", "");
        }
        return cells.value(
                LedgerColumn.DISABILITY_GRADE,
                text -> layout.parts(text)
                        .map(word -> Integer.valueOf(dictionary.meaning(Term.DISABILITY_GRADE, word)))
                        .toList());
    }

    private List<Disability> pairs(List<DisabilityKind> kinds, List<Integer> grades) {
        if (kinds.size() != grades.size()) {
            cells.reject(LedgerColumn.DISABILITY_GRADE, "grade-count", String.valueOf(grades.size()), kinds.size());
            return List.of();
        }
        List<Disability> pairs = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            pairs.add(new Disability(kinds.get(i), grades.get(i)));
        }
        return pairs;
    }

    private void compare(DisabilityCertificate certificate, Optional<ResidentId> person, List<Disability> pairs) {
        if (person.isPresent() && !person.get().equals(certificate.holder())) {
            cells.reject(LedgerColumn.DISABILITY_CERTIFICATE, "certificate-holder", certificate.masked());
        }
        boolean fits = pairs.isEmpty() || pairs.contains(certificate.disability()) || isMultiple(certificate, pairs);
        if (!fits) {
            cells.reject(LedgerColumn.DISABILITY_CERTIFICATE, "certificate-differs", certificate.masked());
        }
    }

    /** A certificate for a multiple disability carries the gravest grade of its components. */
    private static boolean isMultiple(DisabilityCertificate certificate, List<Disability> pairs) {
        Disability certified = certificate.disability();
        return certified.kind() == DisabilityKind.MULTIPLE
                && pairs.size() > 1
                && pairs.stream().mapToInt(Disability::grade).min().orElse(0) == certified.grade();
    }
}
