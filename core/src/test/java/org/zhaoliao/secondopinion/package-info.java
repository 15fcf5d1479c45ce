/**
 * A second, independent encoding of chapter 2 of 特困人员认定办法, and a vote between it and the core over drawn cases.
 *
 * <p>{@code SecondOpinion} and the tables it reads are written from the law's text alone, with the law's numbers in them: they use nothing of the core
 * but the names of the facts. Whoever corrects one side reads the article, not the other side.
 */
@NullMarked
package org.zhaoliao.secondopinion;

import org.jspecify.annotations.NullMarked;
