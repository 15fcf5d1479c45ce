package org.zhaoliao.rule;

/**
 * What a rule or a value rests on (依据).
 *
 * @param document the document's number or name, for example {@code 民发〔2021〕43号}
 * @param article article, paragraph and item, for example {@code 5(3)}; empty when the document as a whole is meant
 */
public record Citation(String document, String article) {

    @Override
    public String toString() {
        return article.isEmpty() ? document : document + " " + article;
    }
}
